import { expect, test } from 'vitest';
import { momentIn } from '../../../src/press/model/moments.ts';

test.each([
  ['en', '2026-03-09T14:30:00Z', 'March 9, 2026 at 2:30 PM (GMT)'],
  ['ja', '2026-03-09T14:30:00Z', '2026年3月9日 14:30 (GMT)'],
  ['ar', '2026-03-09T14:30:00Z', '9 مارس 2026 في 2:30 م (غرينتش)'],
  ['ja', '2026-07-09T14:30:00Z', '2026年7月9日 15:30 (GMT+1)'],
])('in %s the time of %s has its zone, and no offset of zero', (language, iso, text) => {
  expect(momentIn(iso, language, 'Europe/Dublin').text.replaceAll(/[\s]/gu, ' ')).toBe(text);
});
