import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The generator Mulberry32: the same seed gives the same numbers, on any machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Beginnings of syllables, and their vowels. */
const onsets = 'b br c d f g gr h k l m n p pr r s st t tr v'.split(' ');
const nuclei = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];

/** How many headlines the pages of a generated edition have, and where it is published. */
interface Options {
  readonly sections: number;
  /** Stories that each story lists as related, besides those that the build finds. */
  readonly related: number;
  /** Stories that the editor has chosen for the front page. */
  readonly front: number;
  /** The public address. Without one there are no preview images, which take half of the time of a build. */
  readonly url: string | undefined;
}
const usual: Options = { sections: 10, related: 0, front: 5, url: 'https://measured.example/' };

/**
 * The files of a generated edition, for measuring. Words are invented and follow Zipf's law, as in a
 * language. There usually are ten sections; each story is about three of a few hundred subjects, and every
 * tenth story has only a headline.
 * @param words in the body of each other story
 */
export function* editionFiles(
  stories: number,
  words = 450,
  options = usual,
): Generator<[name: string, content: unknown]> {
  const next = randomNumbers(stories);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const word = () => Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(onsets) + pick(nuclei)).join('');
  const vocabulary = [...new Set(Array.from({ length: 12_000 }, word))];
  const common = () => vocabulary[Math.floor(vocabulary.length ** next())] as string;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = () => `${capital(Array.from({ length: 8 + Math.floor(next() * 14) }, common).join(' '))}.`;
  const names = Array.from(
    { length: Math.max(20, Math.floor(stories / 8)) },
    () => `${capital(word())} ${capital(word())}`,
  );
  const sections = Array.from({ length: options.sections }, (_, i) => ({
    slug: `section-${i + 1}`,
    name: capital(pick(vocabulary)),
  }));

  const slugs = Array.from(
    { length: stories },
    (_, i) => `${pick(vocabulary)}-${pick(vocabulary)}-${pick(vocabulary)}-${i + 1}`,
  );
  const following = (i: number) =>
    Array.from({ length: Math.min(options.related, stories - 1) }, (_, n) => slugs[(i + 1 + n) % stories]);
  yield [
    'edition.json',
    {
      name: 'Measured',
      inLanguage: 'en',
      url: options.url,
      sections,
      front: { lead: slugs[0], stories: slugs.slice(1, 1 + options.front) },
    },
  ];
  for (const [i, slug] of slugs.entries()) {
    const body: string[] = [];
    const length = i % 10 === 9 ? 0 : words;
    for (let count = 0; count < length; count += body.at(-1)?.split(' ').length ?? 0) {
      body.push(Array.from({ length: 4 }, sentence).join(' '));
    }
    yield [
      `${slug}.json`,
      {
        headline: Array.from({ length: 9 }, () => capital(common())).join(' '),
        description: sentence(),
        articleSection: pick(sections).slug,
        datePublished: new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toISOString(),
        about: [pick(names), pick(names), pick(names)],
        ...(options.related === 0 ? {} : { related: following(i) }),
        ...(body.length === 0 ? {} : { body }),
      },
    ];
  }
}

/** Writes a generated edition into a folder. */
export async function generateEdition(
  folder: string,
  stories: number,
  words = 450,
  options: Partial<Options> = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of editionFiles(stories, words, { ...usual, ...options }))
    await writeFile(join(folder, name), JSON.stringify(content));
}
