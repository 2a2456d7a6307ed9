import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(`src/app/${file}`, 'utf8');
const tagsIn = (list: string) => list.split(',').map((tag) => tag.trim().split('-')[0] ?? '');

/** Languages whose script has a slanted form of its own, or is written in Latin letters too. */
const withItalics = ['hy', 'hyw', 'iu', 'cr', 'oj'];

test('a language with typefaces of its own has higher lines and no slanted letters, unless its script has them', () => {
  const [, complex = ''] = /@custom-variant complex-script \{\s*&:lang\(([^)]*)\)/u.exec(read('app.css')) ?? [];
  const set = new Set([...tagsIn(complex), ...withItalics]);
  const scripts = [...read('styles/scripts.css').matchAll(/\[lang\]:lang\(([^)]*)\)/gu)].flatMap(([, list = '']) =>
    tagsIn(list),
  );
  expect(scripts.length).toBeGreaterThan(60);
  expect(scripts.filter((tag) => !set.has(tag))).toEqual([]);
});
