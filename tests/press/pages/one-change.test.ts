/** What changes in an edition when one of its stories changes. */
import { describe, expect, test } from 'vitest';
import { mastheadFile, storyFile } from '../../../src/edition/addresses.ts';
import { publicationOf } from '../../fixtures/copy.ts';
import { editionFiles } from '../../generate-edition.ts';

interface Story {
  readonly headline: string;
  readonly datePublished: string;
  readonly body?: readonly string[];
}

const files = new Map(
  [...editionFiles(150, 300, { sections: 3, related: 0, front: 5, url: undefined })].map(([name, content]) => [
    name,
    content as Story,
  ]),
);
const [name = '', story] = [...files].find(([file]) => file.endsWith('-73.json')) ?? [];

const dataOf = (changed: Iterable<readonly [string, Story]>): ReadonlyMap<string, string> =>
  new Map(
    [...publicationOf(Object.fromEntries(changed)).files].map(([address, make]) => [address, JSON.stringify(make())]),
  );
const before = dataOf(files);
const differing = (after: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((address) => before.get(address) !== after.get(address));

describe('of an edition with another', () => {
  test('word in one text, the data of its page and the files of the index with the two words differ', () => {
    const [first = '', ...others] = story?.body ?? [];
    const corrected = { ...story, body: [first.replace(/ \S+/u, ' lighthousekeeper'), ...others] } as Story;
    const changed = differing(dataOf([...files, [name, corrected]]));
    const isOfIndex = (address: string) => address.includes('/search/');
    expect(changed).toContain(storyFile(name.replace('.json', '')));
    expect(changed.filter((address) => !isOfIndex(address)).length).toBeLessThanOrEqual(3);
    // Two words, and the pairs with their neighbours.
    expect(changed.filter(isOfIndex).length).toBeGreaterThan(2);
    expect(changed.filter(isOfIndex).length).toBeLessThanOrEqual(12);
    expect([...before.keys()].filter(isOfIndex).length).toBeGreaterThan(40);
  });

  test('story, nothing differs that every page has', () => {
    const another = { headline: 'A lighthouse', datePublished: '2026-03-09T08:00:00Z' };
    expect(differing(dataOf([...files, ['lighthouse.json', another]]))).not.toContain(mastheadFile);
  });
});
