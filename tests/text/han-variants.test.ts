import { expect, test, vi } from 'vitest';
import { fold, foldToSimplified, needsVariants } from '../../src/text/fold.ts';
import { hanVariants } from '../../src/text/han-variants.ts';

test.each([
  ['台灣總統選舉', '台湾总统选举'],
  ['臺北', '台北'],
  ['國務院發布經濟數據', '国务院发布经济数据'],
  ['頭髮', '头发'],
  ['裡裏', '里里'],
])('%s is folded as %s', (traditional, simplified) => {
  foldToSimplified(hanVariants);
  expect(fold(traditional)).toBe(fold(simplified));
  expect(fold(simplified)).toBe(simplified);
});

test('no simplified character is folded to another one', () => {
  foldToSimplified(hanVariants);
  const characters = [...hanVariants];
  expect(characters).toHaveLength(hanVariants.length);
  for (let i = 0; i < characters.length; i += 2) expect(fold(characters[i + 1] ?? '')).toBe(characters[i]);
  expect(characters.filter((character, i) => i % 2 === 0 && fold(character) !== character)).toEqual([]);
});

test('the table is loaded when a text has Chinese characters', async () => {
  vi.resetModules();
  const folding = await import('../../src/text/fold.ts');
  const { loadVariants } = await import('../../src/text/load-variants.ts');
  expect(folding.fold('台灣')).toBe('台灣');
  expect(folding.needsVariants('Taiwan, カナ')).toBe(false);
  expect(folding.needsVariants('in 台灣')).toBe(true);
  await loadVariants();
  expect(folding.needsVariants('in 台灣')).toBe(false);
  expect(folding.fold('台灣')).toBe('台湾');
  expect(needsVariants('台灣')).toBe(false);
});
