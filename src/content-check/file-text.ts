import { errorAt, positionIn, startOfFile, type Problem } from './problem.ts';

/** What a file says, or why it was not read. Line ends are \n whatever program saved it, and a byte order mark is dropped. */
export interface FileText {
	text: string;
	problems: Problem[];
}

const megabyte = 1024 * 1024;

/** Refuses what no parser should see: too large, not UTF-8, or holding NUL or the marks of an unfinished merge. */
export function fileText(path: string, bytes: Buffer): FileText {
	const file = { path };
	const refuse = (position: { line: number; column: number }, kind: string, message: string, fix?: string): FileText => ({
		text: '',
		problems: [errorAt(file, position, kind, message, fix)],
	});
	// A table has a limit of rows of its own.
	const most = path.endsWith('.csv') ? 16 : 1;
	if (bytes.length > most * megabyte) {
		const size = (bytes.length / megabyte).toFixed(1);
		return refuse(startOfFile, 'file/too-large', `The file is ${size} MB large; the most is ${most} MB. Split it, or delete what was pasted in by mistake.`);
	}
	if (/^(?:fffe|feff)/.test(bytes.subarray(0, 2).toString('hex'))) {
		return refuse(startOfFile, 'file/not-utf-8', 'The file is saved as "Unicode" (UTF-16). Save it again as UTF-8.', howToSave);
	}
	const text = bytes.toString('utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const wrong = isUtf8(bytes) ? -1 : text.indexOf('\uFFFD');
	if (wrong >= 0) {
		return refuse(positionIn(text, wrong), 'file/not-utf-8', `A character here is not UTF-8: the file looks like Windows-1252 (ANSI), and has ${byteAt(bytes)}. Save it again as UTF-8.`, howToSave);
	}
	if (text.includes('\0')) {
		return refuse(positionIn(text, text.indexOf('\0')), 'file/nul', 'There is an invisible character here that no text has (NUL). Delete it, or type the line anew.');
	}
	const merge = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
	if (merge && /^<{7} /m.test(text)) {
		return refuse(positionIn(text, merge.index), 'file/unfinished-merge', 'The file holds two versions of the same lines: an unfinished merge. Keep the right one, and delete the lines of <<<<<<<, ======= and >>>>>>>.');
	}
	if (!text.trim()) return refuse(startOfFile, 'file/empty', 'The file is empty. Delete it, or write into it.');
	return { text, problems: [] };
}

const howToSave = 'In Notepad: File, Save as, Encoding: UTF-8.';

function isUtf8(bytes: Buffer): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** The first byte that is not UTF-8, as a programmer writes it: "byte 0x92". Bytes read right are those that come out again the same. */
function byteAt(bytes: Buffer): string {
	const again = Buffer.from(bytes.toString('utf8'));
	const first = bytes.findIndex((byte, index) => again[index] !== byte);
	return `byte 0x${(bytes[first] ?? 0).toString(16)}`;
}
