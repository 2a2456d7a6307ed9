import { describe, expect, test } from 'vitest';
import { storyAddress, storyFile } from '../../../src/edition/addresses.ts';
import { formatFault } from '../../../src/press/copy/faults.ts';
import { movedPages } from '../../../src/press/hosts/redirects.ts';
import { machineFiles } from '../../../src/press/machine-readable/machine-files.ts';
import { makeEdition, type EditionOptions } from '../../../src/press/model/make-edition.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { copyOf, editionFile, type Files } from '../../fixtures/copy.ts';

const nine = '2026-03-09T09:00:00Z';
const ten = '2026-03-09T10:00:00Z';
const eleven = '2026-03-09T12:00:00+01:00';

const made = (files: Files, clock: EditionOptions) =>
  makeEdition(
    copyOf({ 'edition.json': edition, ...files }, { pictures: ['secret.jpg', 'quay.jpg'] }),
    undefined,
    clock,
  );
const edition = { ...editionFile, url: 'https://tester.example/' };

function editionAt(now: string, files: Files, more: EditionOptions = {}) {
  const read = made(files, { now, ...more });
  if (read.kind === 'faulty') throw new Error(read.faults.map(formatFault).join('\n'));
  return read.edition;
}

const faultsAt = (now: string, files: Files) => {
  const read = made(files, { now });
  return read.kind === 'faulty' ? read.faults.map(formatFault) : [];
};

/** Every file of a site, one after another. */
function everything(now: string, files: Files): string {
  const one = editionAt(now, files);
  const publication = planPublication(one);
  return [
    ...[...publication.files].map(([address, make]) => `${address} ${JSON.stringify(make())}`),
    ...[...publication.contents.values()].map(({ make }) => Object.values(make()).map((part) => JSON.stringify(part))),
    ...[...machineFiles(one, publication.pages)].map(([address, make]) => `${address} ${make()}`),
    JSON.stringify([...publication.pages, ...publication.cards]),
    JSON.stringify(movedPages(one).map(({ from, to }) => [from, to])),
    JSON.stringify(one.pictures),
  ].join('\n');
}

const secret = {
  headline: 'Zanzibel resigns',
  alternativeHeadline: 'Zanzibel out',
  description: 'Zanzibel goes.',
  articleSection: 'world',
  author: [{ name: 'Zanzibel Hunter', image: { src: 'secret.jpg', alt: 'Zanzibel', width: 4, height: 3 } }],
  about: [
    { name: 'Zanzibel', type: 'Person' },
    { name: 'Quay', type: 'Place', sameAs: 'https://zanzibel.example/' },
  ],
  isPartOf: { name: 'Zanzibel falls', position: 1 },
  keywords: ['zanzibel'],
  related: ['quay'],
  image: { src: 'secret.jpg', alt: 'Zanzibel', width: 4, height: 3 },
  body: ['Zanzibel said so. [The quay](story:quay) knew.'],
  aliases: ['zanzibel-old'],
};

const quay = { headline: 'Quay', about: ['Quay'], body: ['The quay.'], datePublished: '2026-03-01' };

describe('a story that is not published yet', () => {
  test.each([
    ['under embargo', { embargo: ten }],
    ['a draft', { creativeWorkStatus: 'Draft' }],
  ])('is in no file of the site: %s', (_, unpublished) => {
    const files = { 'quay.json': quay, 'zanzibel.json': { ...secret, ...unpublished } };
    const site = everything(nine, files);
    expect(site).toContain('The quay.');
    expect(site.toLowerCase()).not.toContain('zanzibel');
    expect(editionAt(nine, files).pictures).toEqual([]);
    // The same bytes as without the story.
    expect(site).toBe(everything(nine, { 'quay.json': quay }));
  });

  test('is published at the very time of its embargo, to the second', () => {
    const files = { 'quay.json': quay, 'zanzibel.json': { ...secret, embargo: eleven } };
    expect(everything('2026-03-09T10:59:59Z', files).toLowerCase()).not.toContain('zanzibel');
    expect(everything('2026-03-09T11:00:00Z', files)).toContain('Zanzibel resigns');
  });

  test('gives the same bytes whenever it is not published', () => {
    const files = { 'quay.json': quay, 'zanzibel.json': { ...secret, embargo: ten } };
    expect(everything(nine, files)).toBe(everything('2026-03-09T09:30:00Z', files));
    expect(everything(eleven, files)).toBe(everything('2027-01-01T00:00:00Z', files));
  });

  test('cannot be linked, related or placed, and the fault says until when', () => {
    const files = {
      'edition.json': { ...edition, front: { lead: 'z', stories: ['z'] } },
      'quay.json': { ...quay, body: ['[So](story:z).'], related: ['z'] },
      'z.json': { headline: 'Z', embargo: ten },
    };
    const until = `"z" is not published until ${ten} (its "embargo")`;
    expect(faultsAt(nine, files)).toEqual([
      expect.stringMatching(/^stories\/edition\.json:\d+:\d+ "front\.lead": /u),
      expect.stringContaining(`"front.stories[0]": ${until}; remove it here until then`),
      expect.stringContaining(
        `"body[0]": the link "story:z": ${until}, and until then readers could not follow a link`,
      ),
      expect.stringContaining(`"related[0]": ${until}`),
    ]);
    expect(faultsAt(ten, files)).toEqual([]);
    const drafts = { ...files, 'z.json': { headline: 'Z', creativeWorkStatus: 'Draft' } };
    expect(faultsAt(ten, drafts)[3]).toContain('"z" is a draft, so readers could not follow a link to it');
  });

  test('can link to a story of the same time, and not to a later one', () => {
    const pair = (embargo: string) => ({
      'a.json': { headline: 'A', embargo: ten, related: ['b'] },
      'b.json': { headline: 'B', embargo },
    });
    expect(faultsAt(nine, pair('2026-03-09T11:00:00+01:00'))).toEqual([]);
    expect(faultsAt(nine, pair(eleven))).toEqual([expect.stringContaining(`"b" is not published until ${eleven}`)]);
  });

  test('is checked', () => {
    expect(faultsAt(nine, { 'z.json': { headline: 'Z', embargo: ten, body: ['[a](story:nowhere)'] } })).toHaveLength(1);
    expect(faultsAt(nine, { 'z.json': { headline: 'Z', embargo: '2026-03-09' } })).toEqual([
      expect.stringContaining('"embargo": "2026-03-09": a time is needed here; write "2026-03-09T06:00:00Z"'),
    ]);
    expect(faultsAt(nine, { 'z.json': { headline: 'Z', embargo: '2026-02-30T10:00:00Z' } })).toHaveLength(1);
    expect(faultsAt(nine, { 'z.json': { headline: 'Z', expires: nine, embargo: ten } })).toEqual([
      expect.stringContaining('"expires": "2026-03-09T09:00:00Z" is before the story is published'),
    ]);
  });

  test('is in the edition of the dev server, with its state', () => {
    const files = {
      'a.json': { headline: 'A', embargo: ten },
      'b.json': { headline: 'B', creativeWorkStatus: 'Draft' },
    };
    const { stories } = editionAt(nine, files, { showsUnpublished: true });
    expect(stories.map(({ slug, status }) => [slug, status])).toEqual([
      ['a', { kind: 'embargoed', date: ten }],
      ['b', { kind: 'draft' }],
    ]);
  });
});

describe('a story that has expired', () => {
  const files = {
    'edition.json': { ...edition, front: { lead: 'zanzibel' } },
    'quay.json': { ...quay, related: ['zanzibel'], body: ['[So](story:zanzibel).'] },
    'zanzibel.json': { ...secret, expires: ten },
  };

  test('keeps its address and its former ones, and its page says so', () => {
    const one = editionAt(ten, files);
    expect(one.lead?.slug).toBe('quay');
    const publication = planPublication(one);
    expect(publication.pages).toContain(storyAddress('zanzibel'));
    expect(publication.files.get(storyFile('zanzibel'))?.()).toMatchObject({
      story: { headline: 'Zanzibel resigns', expired: { iso: ten }, body: [] },
      related: [],
    });
    expect(movedPages(one).map(({ from }) => from)).toEqual(['/stories/zanzibel-old/']);
    expect(publication.contents.get(storyAddress('zanzibel'))?.make().head).toContain('noindex');
  });

  test('is in no list, feed, search or sitemap', () => {
    const one = editionAt(ten, files);
    const publication = planPublication(one);
    const own = new Set([storyFile('zanzibel'), storyFile('zanzibel-old')]);
    const others = [...publication.files].filter(([address]) => !own.has(address));
    for (const [, make] of others)
      expect(JSON.stringify(make()).replace('"slug":"zanzibel"', '')).not.toMatch(/zanzibel/iu);
    for (const [, make] of machineFiles(one, publication.pages))
      expect(make()).not.toMatch(/Zanzibel|stories\/zanzibel\/<\/loc/u);
    expect(one.pictures).toEqual([]);
  });

  test('is as any other before', () => {
    expect(editionAt(nine, files).lead?.slug).toBe('zanzibel');
  });
});

describe('the clock of a build', () => {
  const files = {
    'a.json': { headline: 'A', embargo: ten, expires: eleven },
    'b.json': { headline: 'B', creativeWorkStatus: 'Draft', embargo: nine },
  };

  test('tells when to build again', () => {
    expect(editionAt(nine, files).nextChange).toEqual({ time: Date.parse(ten), slug: 'a', kind: 'embargo' });
    expect(editionAt(ten, files).nextChange).toEqual({ time: Date.parse(eleven), slug: 'a', kind: 'expires' });
    expect(editionAt(eleven, files).nextChange).toBeUndefined();
  });

  test.each(['tomorrow', '2026-03-09', '2026-03-09T25:00:00Z', '2026-03-09T10:00'])('is a time, and not %j', (now) => {
    expect(faultsAt(now, files)).toEqual([
      `NOW: "${now}" is not a time; write a date and a time with its zone, such as NOW=2026-03-09T06:00:00Z, ` +
        'or leave NOW out',
    ]);
  });
});
