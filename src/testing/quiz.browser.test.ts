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
	await details.locator('summary').click();
	expect(await details.innerText()).toContain(answer);
	expect(await details.innerText()).toContain('B: 52.');
});

test('with JavaScript a wrong choice is marked and says so, and keeps the answer back', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/');
	const quiz = open.page.locator('quiz-question');
	await quiz.getByLabel('404').check();
	expect(await quiz.locator('[role=status]').textContent()).toBe('Not this one: try again. Far fewer than that.');
	expect(await quiz.locator('label.is-wrong').innerText()).toBe('404');
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
