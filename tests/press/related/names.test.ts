import { expect, test } from 'vitest';
import { namesIn } from '../../../src/press/related/names.ts';

test('names are neither words that begin a sentence, nor weekdays, nor adjectives of nationality', () => {
  expect([...namesIn('Waves broke. On Tuesday the Russian ship Aurora left Dar es Salaam.', 'en')]).toEqual([
    'Aurora',
    'Dar es Salaam',
  ]);
});
