import { expect, test } from 'vitest';
import { drawShareImage } from '../../outputs/share-image.ts';
import { shareLetters } from './share-letters.ts';

const card = { url: '/', kicker: 'Newsletter', force: 'Testshire Police', department: 'Standards', accent: '#1f4e8c', cover: undefined };

test('every letter that the check lets through is in the faces of the share image', async () => {
	const letters = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter((letter) => shareLetters.test(letter));
	expect(letters.length).toBeGreaterThan(300);
	for (let at = 0; at < letters.length; at += 60) await drawShareImage({ ...card, title: letters.slice(at, at + 60).join('') });
});

test('what the check refuses is not in them', async () => {
	for (const letter of ['🚓', 'م', '警', 'д', 'ϕ', '‑', '→', 'Ə']) {
		expect(shareLetters.test(letter), letter).toBe(false);
		await expect(drawShareImage({ ...card, title: `A ${letter}` }), letter).rejects.toThrow(letter);
	}
});
