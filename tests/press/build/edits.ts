import { appendFileSync, copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeFile } from './small-project.ts';

/** The same numbers for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Edit {
  /** The folder of the stories. */
  readonly stories: string;
  /** The path of a story. */
  readonly file: string;
  readonly other: string;
  readonly number: number;
}

const slugOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
/** Changes fields of a JSON file. */
export const change = (path: string, fields: (before: Record<string, unknown>) => Record<string, unknown>) => {
  const before = readJson(path);
  writeFile(path, { ...before, ...fields(before) });
};

/** What an editor may do. */
export const kindsOfEdits: Readonly<Record<string, (edit: Edit) => void>> = {
  text: ({ file, number }) => change(file, () => ({ body: [`Harbour number ${number} was closed.`, 'It is open.'] })),
  headline: ({ file, number }) => change(file, () => ({ headline: `Headline ${number}` })),
  topic: ({ file, number }) => change(file, () => ({ about: [`Quarrymoor ${number % 3}`, 'Ferry'] })),
  section: ({ file, number }) => change(file, () => ({ articleSection: `section-${1 + (number % 4)}` })),
  date: ({ file, number }) => change(file, () => ({ datePublished: `2021-0${1 + (number % 9)}-03` })),
  related: ({ file, other }) => change(file, () => ({ related: [slugOf(other)] })),
  alias: ({ file, number }) => change(file, () => ({ aliases: [`former-${number}`] })),
  picture: ({ stories, file, number }) => {
    copyFileSync('tests/fixtures/pixel.png', join(stories, `pier-${number}.png`));
    change(file, () => ({ image: { src: `pier-${number}.png`, alt: 'A pier' } }));
  },
  embargo: ({ file }) => change(file, () => ({ embargo: '2026-05-01T08:00:00Z' })),
  'a new story': ({ stories, number }) =>
    writeFile(join(stories, `new-${number}.json`), { headline: 'Lighthouse lit' }),
  deleted: ({ file }) => rmSync(file),
  renamed: ({ stories, file, number }) => renameSync(file, join(stories, `renamed-${number}.json`)),
  link: ({ file, other }) =>
    change(file, () => ({ body: [`The pier, as in [another story](story:${slugOf(other)}).`, 'Nothing else.'] })),
  'the file of a picture': ({ stories, number }) => {
    // The bytes after the picture are no part of it.
    for (const name of readdirSync(stories)
      .filter((one) => one.startsWith('pier-'))
      .slice(0, 1))
      appendFileSync(join(stories, name), String(number));
  },
  series: ({ file, number }) => change(file, () => ({ isPartOf: { name: `Tides ${number % 2}` } })),
  'edition.json': ({ stories, number }) =>
    change(join(stories, 'edition.json'), () => ({ name: `Measured ${number}`, description: 'News.' })),
};
