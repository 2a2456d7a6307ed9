import { describe, expect, test } from 'vitest';
import {
  countFaults,
  EditionFaults,
  formatFault,
  formatFaultFolded,
  type Fault,
} from '../../../src/press/copy/faults.ts';

const fault: Fault = {
  file: 'stories/flood.json',
  position: { line: 4, column: 3 },
  field: 'articleSection',
  message: 'no section "wrold"; did you mean "world"?',
};

describe('a fault', () => {
  test('is one line with its place, its field and its remedy', () => {
    expect(formatFault(fault)).toBe(
      'stories/flood.json:4:3 "articleSection": no section "wrold"; did you mean "world"?',
    );
  });

  test('is folded for a narrow box: its place, then what and remedy', () => {
    expect(formatFaultFolded(fault)).toBe(
      'stories/flood.json:4:3 "articleSection":\n  no section "wrold"; did you mean "world"?',
    );
    expect(formatFaultFolded(fault, 24)).toBe(
      'stories/flood.json:4:3 "articleSection":\n  no section "wrold"; did\n  you mean "world"?',
    );
    expect(formatFaultFolded({ file: 'SITE_URL', field: '', message: 'a\u001b' }, 1)).toBe('SITE_URL:\n  a\\u001b');
  });

  test('of a whole file names no field', () => {
    expect(formatFault({ ...fault, field: '' })).toBe(
      'stories/flood.json:4:3 no section "wrold"; did you mean "world"?',
    );
  });

  test('of what has no lines names none', () => {
    expect(formatFault({ file: 'SITE_URL', field: '', message: 'not a complete address' })).toBe(
      'SITE_URL: not a complete address',
    );
  });

  test.each([
    ['\u001b[2J', '\\u001b[2J'],
    ['a\nb\rc', 'a\\u000ab\\u000dc'],
    ['\u0007\u0000\u007f\u009b', '\\u0007\\u0000\\u007f\\u009b'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['\u2066\u2069\u200e\u200f\u061c', '\\u2066\\u2069\\u200e\\u200f\\u061c'],
    ['\u2028\u2029', '\\u2028\\u2029'],
  ])('steers no terminal with %j', (text, printed) => {
    expect(formatFault({ ...fault, file: text, field: text, message: text })).toBe(
      `${printed}:4:3 "${printed}": ${printed}`,
    );
  });

  test('keeps the letters of any script', () => {
    expect(formatFault({ ...fault, message: 'القاهرة 東京 é 😀' })).toContain('القاهرة 東京 é 😀');
  });
});

describe('the faults of an edition', () => {
  test('are all in the error that stops the build', () => {
    const error = new EditionFaults([fault, { ...fault, position: { line: 9, column: 3 } }]);
    expect(error.message).toBe(
      `2 faults in the stories\n\n${formatFault(fault)}\n${formatFault({ ...fault, position: { line: 9, column: 3 } })}\n`,
    );
    expect(new EditionFaults([fault]).message).toMatch(/^1 fault in the stories\n/u);
  });

  test('are counted with those that one line stands for', () => {
    expect(countFaults([fault, { file: 'stories/flood.json', field: '', message: 'and 57 more', count: 57 }])).toBe(
      '58 faults',
    );
  });
});
