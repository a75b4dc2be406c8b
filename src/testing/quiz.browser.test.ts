import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const answer = 'It is rare that anyone was at fault';

test('without JavaScript the answer waits until a reader opens it', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/', { javaScriptEnabled: false });
	const details = open.page.locator('quiz-question details');
	expect(await details.locator('p').isVisible()).toBe(false);
	expect(await open.page.locator('quiz-question button:visible').count()).toBe(0);
	await details.locator('summary').click();
	expect(await details.innerText()).toContain(answer);
	expect(await details.innerText()).toContain('B: 52.');
	expect(await details.innerText()).toContain('A: 404 Far fewer than that.');
});

test('with JavaScript a wrong choice is marked and says so, and keeps the answer back', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/');
	const quiz = open.page.locator('quiz-question');
	await quiz.getByLabel('404').check();
	expect(await quiz.locator('[role=status]').textContent()).toBe('Not this one: try again. Far fewer than that.');
	expect(await quiz.locator('label.is-wrong').innerText()).toBe('404');
	expect(await quiz.getByLabel('404').evaluate((input) => input === document.activeElement)).toBe(true);
	expect(await quiz.locator('details p').isVisible()).toBe(false);
});

test('with JavaScript the right choice is marked, and its explanation opens', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/');
	const quiz = open.page.locator('quiz-question');
	await quiz.getByLabel('211').check();
	await quiz.getByLabel('52', { exact: true }).check();
	expect(await quiz.locator('[role=status]').textContent()).toBe('That is right.');
	expect(await quiz.locator('label.is-right').allInnerTexts()).toEqual(['52']);
	expect(await quiz.locator('label.is-wrong').count()).toBe(0);
	expect(await quiz.locator('details').innerText()).toContain(answer);
});

test('trying again clears the marks, closes the answer and leads back to the first option', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/');
	const quiz = open.page.locator('quiz-question');
	expect(await quiz.locator('button:visible').count()).toBe(0);
	await quiz.getByLabel('52', { exact: true }).check();
	await quiz.getByRole('button', { name: 'Try again' }).click();
	expect(await quiz.locator('input:checked, .is-right, .is-wrong, details[open]').count()).toBe(0);
	expect(await quiz.locator('[role=status]').textContent()).toBe('');
	expect(await quiz.locator('input').first().evaluate((input) => input === document.activeElement)).toBe(true);
});

test('where several answers are right, they are marked together when the reader asks', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/2022-q1/');
	const quiz = open.page.locator('#quiz-both-colours');
	const said = () => quiz.locator('[role=status]').textContent();
	const check = quiz.getByRole('button', { name: 'Check my answer' });
	await check.click();
	expect(await said()).toBe('Choose an answer first.');
	await quiz.getByLabel('Red').check();
	await quiz.getByLabel('Green').check();
	expect(await said()).toBe('');
	await check.click();
	expect(await said()).toBe('1 of 2 right, and 1 that is not: try again. Thirdfeedbackword is on no plan.');
	expect(await check.evaluate((button) => button === document.activeElement)).toBe(true);
	expect(await quiz.locator('.is-right').innerText()).toBe('Red');
	await quiz.getByLabel('Green').uncheck();
	await quiz.getByLabel('Black').check();
	await check.click();
	expect(await said()).toBe('That is right: all 2.');
	expect(await quiz.locator('details').innerText()).toContain('A: Red; C: Black.');
});

test('at the end a quiz says how many were right at the first try, and can be begun again', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/2022-q1/');
	const { page } = open;
	const score = page.locator('[data-score]');
	await page.locator('#quiz-how-many').getByLabel('4,321').check();
	expect(await score.locator('[role=status]').textContent()).toBe('1 of 3 answered.');
	await page.locator('#quiz-which-colour').getByLabel('Green').check();
	await page.locator('#quiz-which-colour').getByLabel('Red').check();
	for (const colour of ['Red', 'Black']) await page.locator('#quiz-both-colours').getByLabel(colour).check();
	await page.locator('#quiz-both-colours').getByRole('button', { name: 'Check my answer' }).click();
	expect(await score.locator('[role=status]').textContent()).toBe('All 3 answered: 2 right at the first try.');
	await score.getByRole('button').click();
	expect(await page.locator('quiz-score input:checked').count()).toBe(0);
	expect(await score.locator('[role=status]').textContent()).toBe('');
});

test('one question of a quiz does not answer for another', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/2022-q1/');
	const [first, second] = [open.page.locator('quiz-question').nth(0), open.page.locator('quiz-question').nth(1)];
	await first.getByLabel('4,321').check();
	await second.getByLabel('Green').check();
	expect(await first.locator('input:checked').count()).toBe(1);
	expect(await first.locator('[role=status]').textContent()).toContain('That is right.');
	expect(await second.locator('[role=status]').textContent()).toBe('Not this one: try again.');
});

test('the answer of a quiz stands nowhere else on the page that asks', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/');
	const text = await open.page.locator('main').innerText();
	expect(text).toContain('how many were upheld?');
	expect(text).not.toContain(answer);
});
