import { expect, test } from 'vitest';
import { createFaultList } from '../../../src/press/copy/fault-list.ts';
import { formatFault } from '../../../src/press/copy/faults.ts';

const fault = (file: string, line: number, message = 'x') => ({
  file,
  position: { line, column: 1 },
  field: '',
  message,
});

test('faults are sorted by file and position, those without a position last', () => {
  const faults = createFaultList();
  faults.add('b', () => fault('b', 1));
  faults.add('a', () => fault('a', 10));
  faults.add('a', () => ({ file: 'a', field: '', message: 'z' }));
  faults.add('a', () => ({ file: 'a', field: '', message: 'y' }));
  faults.add('a', () => fault('a', 9));
  expect(faults.all().map(formatFault)).toEqual(['a:9:1 x', 'a:10:1 x', 'a: y', 'a: z', 'b:1:1 x']);
});

test('faults beyond the limit of a file are counted, but not made', () => {
  const faults = createFaultList();
  let made = 0;
  for (let line = 1; line <= 300; line++) {
    faults.add('a', () => {
      made += 1;
      return fault('a', line);
    });
  }
  faults.add('b', () => fault('b', 1));
  faults.addCount('a', 7);
  faults.addCount('b', 0);
  expect(made).toBe(200);
  expect(faults.countOf('a')).toBe(307);
  expect(faults.countOf('b')).toBe(1);
  expect(faults.countOf('c')).toBe(0);
  expect(faults.all().slice(199).map(formatFault)).toEqual(['a:200:1 x', 'a: and 107 more', 'b:1:1 x']);
});
