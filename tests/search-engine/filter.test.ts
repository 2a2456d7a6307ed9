import { expect, test } from 'vitest';
import { slugsFor } from '../fixtures/search-stories.ts';

test.each([
  [{ section: 'world' }, ['lavrov', 'oslo']],
  [{ section: 'trade' }, ['russia']],
  [{ section: 'weather' }, []],
  [{ topic: 'kuala-lumpur' }, ['lavrov']],
  [{ section: 'world', topic: 'norway' }, ['oslo']],
  [{ from: '2026-03-10' }, ['lavrov']],
  [{ from: '2026-03-09' }, ['lavrov', 'russia']],
  [{ to: '2026-03-09' }, ['russia', 'oslo']],
  [{ from: '2026-02-01', to: '2026-02-01' }, ['oslo']],
  [{ from: '2026-04-01' }, []],
  [{ to: '2025-01-01' }, []],
  [{ from: '2026-03-10', to: '2026-03-09' }, []],
  [{ from: '2020-01-01' }, ['lavrov', 'russia', 'oslo']],
])('%j', (filters, expected) => {
  expect(slugsFor({ text: '', ...filters })).toEqual(expected);
});

test('filters narrow a query down', () => {
  expect(slugsFor({ text: 'summit' })).toHaveLength(2);
  expect(slugsFor({ text: 'summit', section: 'trade' })).toEqual(['russia']);
  expect(slugsFor({ text: 'summit', from: '2026-03-10' })).toEqual(['lavrov']);
  expect(slugsFor({ text: 'jagland', section: 'trade' })).toEqual([]);
});
