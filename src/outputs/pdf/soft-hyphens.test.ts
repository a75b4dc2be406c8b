import { expect, test } from 'vitest';
import { hyphenated } from './soft-hyphens.ts';

const shown = (text: string) => hyphenated(text).replaceAll('\u00AD', '·');

test('words are parted as in British English, with three letters at least on each side', () => {
	expect(shown('responsibilities of supervisors in investigating')).toMatchInlineSnapshot(`"respons·ib·il·it·ies of super·visors in invest·ig·at·ing"`);
	expect(shown('custody reading station')).toMatchInlineSnapshot(`"cus·tody read·ing sta·tion"`);
});

test.each(['short', 'before', 'CHIS', 'SAFEGUARDING', 'www.policeconduct.gov.uk', 'standards@lancashire.police.uk', 'https://www.gov.uk/information', 'well-known', 'IOPC2020reference'])('"%s" is not parted', (text) => {
	expect(shown(text)).toBe(text);
});

test('what stands between words stays as it is', () => {
	expect(hyphenated('  An investigation\n(of complaints).  ').replaceAll('\u00AD', '')).toBe('  An investigation\n(of complaints).  ');
});
