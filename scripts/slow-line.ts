import type { CDPSession } from 'playwright-core';

/** What a reader on a bad line has: bits a second, milliseconds until an answer begins, and how many times slower the processor is. */
export interface SlowLine {
	bits: number;
	latency: number;
	processor: number;
}

/** A telephone on a mobile network. */
export const slowLine: SlowLine = { bits: 1_600_000, latency: 150, processor: 4 };

/** Slows a page of Chromium down. */
export async function slow(session: CDPSession, { bits, latency, processor }: SlowLine): Promise<void> {
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: bits / 8, uploadThroughput: bits / 8 });
	await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
}
