import { expect, test } from 'vitest';
import { reportOn } from '../content-fixture.ts';

test('parts do not exceed their whole, percentages are reckoned anew, one key has one value, and a number that is almost a figure is told', () => {
	expect(reportOn('figures')).toMatchInlineSnapshot(`
		"content/editions/2020-q1/figures.yaml
		  22:10 value: 52 of 456 ("upheld" of "complaints") is 11.4%, and not 12%. Correct one of the three.
		  41:17 reckonedFrom: "complaints" does not say of what it is a part. Give it "partOf".
		  48:17 reckonedFrom: only a percentage is reckoned from another figure, and the unit of "no-share" is "hours". Delete the line, or write unit: "%".
		  55:11 partOf: "egg" is in the end a part of itself: "egg", "hen", "egg". Delete one "partOf".
		  62:11 partOf: "hen" is in the end a part of itself: "hen", "egg", "hen". Delete one "partOf".

		content/editions/2020-q2/figures.yaml
		  2:10  value: "complaints" is 465 here and 456 in 2020-q1, for the same period ("the year to March 2020"). Correct one, or give one another id or period.

		content/editions/2020-q1/articles/numbers.mdx
		  3:13  Warning: "465 complaints" is almost the figure "complaints", which is 456. Correct it, or say what else it counts. A text quotes a figure, so that both stay the same: <Statistic id="complaints" />
		  8:12  Warning: "457 complaints" is almost the figure "complaints", which is 456. Correct it, or say what else it counts. A text quotes a figure, so that both stay the same: <Statistic id="complaints" />
		  8:42  Warning: "11.5%" is almost the figure "share-right", which is 11.4. Correct it, or say what else it counts. A text quotes a figure, so that both stay the same: <Statistic id="share-right" />
		  11:32 Warning: "241,000" is almost the figure "calls", which is 240000. Correct it, or say what else it counts. A text quotes a figure, so that both stay the same: <Statistic id="calls" />

		content/editions/2020-q1/figures.yaml
		  2:10  Warning: value: the parts of "complaints" add up to 464, more than its 456: "upheld" 52, "not-upheld" 412. Correct one of them; where one lies within another, let "partOf" say so.

		content/editions/2020-q1/quiz.yaml
		  4:13  Warning: text: the right answer, "7", is a number without a source. Write it into figures.yaml, and its id here: "figure: the-id".

		6 problems and 6 warnings in 4 files."
	`);
});

test('the right answer of a quiz is the figure itself, and its edition tells it nowhere else', () => {
	expect(reportOn('quiz-figures')).toMatchInlineSnapshot(`
		"content/editions/2020-q1/articles/numbers.mdx
		  8:22  "upheld" is the answer to the question "how-many" of this edition's quiz, and would give it away here. Leave it out, or ask for another figure.

		content/editions/2020-q1/quiz.yaml
		  2:13  question: "upheld" is the answer to the question "how-many" of this edition's quiz, and would give it away here. Leave it out, or ask for another figure.
		  8:17  feedback: "upheld" is the answer to the question "how-many" of this edition's quiz, and would give it away here. Leave it out, or ask for another figure.
		  13:13 text: the right answer, "456", is the figure "complaints". Write "figure: complaints" in place of "text", so that both stay the same and no page gives it away.
		  18:13 question: "upheld" is the answer to the question "how-many" of this edition's quiz, and would give it away here. Leave it out, or ask for another figure.
		  19:12 The question "other" says that several answers are right, and has one. Write "correct: true" on the others, or delete "several".

		content/editions/2020-q1/articles/numbers.mdx
		  3:18  Warning: "52 complaints" is the figure "upheld", which the quiz of this edition asks for. Leave it out here, or ask for another figure.

		content/editions/2020-q1/figures.yaml
		  14:15 Warning: didYouKnow: the quiz asks for "upheld", so this edition does not show it large. Delete the line.

		6 problems and 2 warnings in 3 files."
	`);
});
