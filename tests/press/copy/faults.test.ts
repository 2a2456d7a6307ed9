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
  test('is formatted in one line: file, position, field, message', () => {
    expect(formatFault(fault)).toBe(
      'stories/flood.json:4:3 "articleSection": no section "wrold"; did you mean "world"?',
    );
  });

  test('is folded for a narrow box', () => {
    expect(formatFaultFolded(fault)).toBe(
      'stories/flood.json:4:3 "articleSection":\n  no section "wrold"; did you mean "world"?',
    );
    expect(formatFaultFolded(fault, 24)).toBe(
      'stories/flood.json:4:3 "articleSection":\n  no section "wrold"; did\n  you mean "world"?',
    );
    const messageIn = (columns: number) => formatFaultFolded({ file: 'a', field: '', message: 'aa bb c' }, columns);
    expect(messageIn(7)).toBe('a:\n  aa bb c');
    expect(messageIn(6)).toBe('a:\n  aa bb\n  c');
    expect(messageIn(5)).toBe('a:\n  aa bb\n  c');
    expect(messageIn(4)).toBe('a:\n  aa\n  bb c');
    expect(formatFaultFolded({ file: 'a', field: '', message: `${'b'.repeat(50)} ${'c'.repeat(49)} d` })).toBe(
      `a:\n  ${'b'.repeat(50)} ${'c'.repeat(49)}\n  d`,
    );
    expect(formatFaultFolded({ file: 'SITE_URL', field: '', message: 'a\u001b' }, 1)).toBe('SITE_URL:\n  a\\u001b');
  });

  test('of a whole file has no field', () => {
    expect(formatFault({ ...fault, field: '' })).toBe(
      'stories/flood.json:4:3 no section "wrold"; did you mean "world"?',
    );
  });

  test('of something that is not a file has no position', () => {
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
  ])('has the control characters %j replaced by their codes', (text, printed) => {
    expect(formatFault({ ...fault, file: text, field: text, message: text })).toBe(
      `${printed}:4:3 "${printed}": ${printed}`,
    );
  });

  test('keeps the characters of all scripts', () => {
    expect(formatFault({ ...fault, message: 'القاهرة 東京 é 😀' })).toContain('القاهرة 東京 é 😀');
  });
});

describe('the faults of an edition', () => {
  test('are all in the message of the error', () => {
    const other = { ...fault, position: { line: 9, column: 3 } };
    const error = new EditionFaults([fault, other]);
    expect(error.message).toBe(`2 faults in the stories\n\n${formatFault(fault)}\n${formatFault(other)}\n`);
    expect(new EditionFaults([fault]).message).toMatch(/^1 fault in the stories\n/u);
  });

  test('are counted, with those that are not listed', () => {
    expect(countFaults([fault, { file: 'stories/flood.json', field: '', message: 'and 57 more', count: 57 }])).toBe(
      '58 faults',
    );
  });
});
