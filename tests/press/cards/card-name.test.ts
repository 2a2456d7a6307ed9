import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardName } from '../../../src/press/cards/card-name.ts';
import { copyOf } from '../../fixtures/headlines.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-names-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const copy = copyOf({ headline: 'Harbour reopens' });

test('a card is named by everything that decides its pixels', async () => {
  const names = await Promise.all(
    [
      copy,
      { ...copy, nameplate: 'x' },
      { ...copy, section: 'x' },
      { ...copy, headline: 'x' },
      { ...copy, language: 'ar' },
      { nameplate: copy.nameplate, headline: copy.headline, language: 'en' },
    ].map(cardName),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[\da-f]{16}\.png$/u);
  expect(await cardName({ ...copy })).toBe(names[0]);
});

test('the name changes with the bytes of the picture, not with its path', async () => {
  const [one, other] = [join(folder, 'one.jpg'), join(folder, 'other.jpg')];
  writeFileSync(one, 'a picture');
  writeFileSync(other, 'a picture');
  const name = await cardName({ ...copy, picture: one });
  expect(name).toMatch(/^[\da-f]{16}\.jpg$/u);
  expect(await cardName({ ...copy, picture: other })).toBe(name);
  writeFileSync(one, 'another picture');
  expect(await cardName({ ...copy, picture: one })).not.toBe(name);
});

test('a missing picture has a name too, until there is one', async () => {
  const picture = join(folder, 'late.jpg');
  const name = await cardName({ ...copy, picture });
  expect(name).toMatch(/\.jpg$/u);
  writeFileSync(picture, 'a picture');
  expect(await cardName({ ...copy, picture })).not.toBe(name);
});
