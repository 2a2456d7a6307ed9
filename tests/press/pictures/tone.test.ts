import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tones } from '../../../src/press/pictures/tone.ts';

test('each tone has a class', () => {
  const css = readFileSync(new URL('../../../src/app/styles/pictures.css', import.meta.url), 'utf8');
  const rules = [...css.matchAll(/^ {2}\.tone-(\d+) \{\s*background-color: (#\w+);/gmu)].map(([, n, colour]) => [
    n,
    colour,
  ]);
  expect(rules).toEqual(tones.map((tone, i) => [String(i), tone]));
});
