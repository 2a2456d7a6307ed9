import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPageCaches } from '../../../../src/press/pages/kept/page-caches.ts';
import { planPublication, type Publication } from '../../../../src/press/pages/publication.ts';
import { editionOf } from '../../../fixtures/copy.ts';
import { editionFiles } from '../../../generate-edition.ts';

type Fields = Record<string, unknown>;
type Stories = ReadonlyMap<string, Fields>;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-plans-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Large enough that relating keeps its steps. */
const first: Stories = new Map(
  [...editionFiles(2010, 60, { sections: 3, related: 0, front: 5, url: undefined })].map(([name, content]) => [
    name,
    content as Fields,
  ]),
);
const names = [...first.keys()].filter((name) => name !== 'edition.json');
const nameOf = (number: number): string => names[number * 7] ?? '';

const keysOf = ({ contents }: Publication) =>
  new Map([...contents].map(([address, { plan }]) => [address, plan().key]));
const editionWith = (stories: Stories) => editionOf(Object.fromEntries(stories));

/** The keys that a build finds, of those of the build before. */
async function build(stories: Stories) {
  const edition = editionWith(stories);
  const caches = await openPageCaches(folder, 'site', 'v1');
  let planned = 0;
  const { plans } = caches;
  const publication = planPublication(edition, {
    ...caches,
    plans: {
      inFrame(...frame) {
        const kept = plans.inFrame(...frame);
        return {
          keyOf: (address, print, plan) =>
            kept.keyOf(address, print, (read) => {
              planned += 1;
              return plan(read);
            }),
        };
      },
    },
  });
  const keys = keysOf(publication);
  caches.related.keepRelations();
  await caches.related.close();
  await plans.close();
  return { keys, planned };
}

const edited = (stories: Stories, number: number, change: (story: Fields) => Fields): Stories => {
  const name = nameOf(number);
  return new Map([...stories, [name, { ...stories.get(name), ...change(stories.get(name) ?? {}) }]]);
};
const linkTo = (name: string) => [`A quay, as in [this story](story:${name.replace('.json', '')}).`];
const bodyOf = ({ body }: Fields): readonly string[] => (body as readonly string[] | undefined) ?? [];
const withWords = (words: string) => (story: Fields) => ({
  body: [`${words} ${bodyOf(story)[0]}`, ...bodyOf(story).slice(1)],
});

const edits: readonly ((stories: Stories) => Stories)[] = [
  // A word of a text.
  (stories) => edited(stories, 3, withWords('Lighthouse')),
  // The text of another story, and a much longer one.
  (stories) => edited(stories, 8, () => ({ body: bodyOf(stories.get(nameOf(4)) ?? {}) })),
  (stories) => edited(stories, 9, withWords('Harbour '.repeat(600))),
  (stories) => edited(stories, 5, (story) => ({ body: [...bodyOf(story), ...linkTo(nameOf(6))] })),
  (stories) => edited(stories, 7, () => ({ headline: 'Zebra crossing opens' })),
  (stories) => edited(stories, 11, () => ({ about: ['Zebra crossing'] })),
  (stories) => edited(stories, 13, () => ({ datePublished: '2019-02-03' })),
  (stories) => edited(stories, 17, () => ({ body: [] })),
  (stories) => new Map([...stories].filter(([name]) => name !== nameOf(15))),
  (stories) => new Map([...stories, ['zebra.json', { headline: 'Zebra', body: linkTo(nameOf(6)) }]]),
];

test('the keys of pages are those of a build from nothing, though few are planned', { timeout: 600_000 }, async () => {
  let stories = first;
  const { keys, planned } = await build(stories);
  expect(planned).toBe([...keys.values()].filter((key) => key !== undefined).length);
  const counts: number[] = [];
  for (const [number, edit] of edits.entries()) {
    stories = edit(stories);
    const after = await build(stories);
    expect([number, after.keys]).toEqual([number, keysOf(planPublication(editionWith(stories)))]);
    counts.push(after.planned);
  }
  expect(counts[0]).toBeLessThan(keys.size / 3);
});
