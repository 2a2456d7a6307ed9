import { describe, expect, test } from 'vitest';
import type { FieldPath } from '../../../src/press/copy/faults.ts';
import { editionFile, faultsOf } from '../../fixtures/copy.ts';

const picture = { src: 'quay.jpg', alt: 'A quay', width: 4, height: 3, focus: [0.5, 0.5], size: 'wide', credit: 'Ada' };

/** A story with all fields and all kinds of blocks. */
const story = {
  headline: 'Flood',
  alternativeHeadline: 'Water',
  description: 'Standfirst',
  articleSection: 'world',
  genre: 'Analysis',
  isPartOf: { name: 'The water', position: 1 },
  urgency: 3,
  sponsor: { name: 'Quay Ltd', url: 'https://quay.example' },
  author: [
    { name: 'Ada Byrne', type: 'Person', image: { src: 'quay.jpg', alt: '' }, sameAs: ['https://a.example'] },
    { name: 'Bo Carr', url: 'https://b.example' },
  ],
  dateline: 'CARROW',
  datePublished: '2026-03-09',
  dateModified: '2026-03-10T10:00:00Z',
  embargo: '2026-03-09T06:00:00Z',
  expires: '2099-03-09T06:00:00Z',
  about: ['Fog', { name: 'Carrow', type: 'Place', sameAs: 'https://c.example' }, { name: 'Ada', type: 'Person' }],
  keywords: ['sea'],
  related: ['drought'],
  image: picture,
  correction: [{ text: 'Now', was: 'Then', datePublished: '2026-03-10' }],
  inLanguage: 'en',
  isBasedOn: [{ name: 'Wire', url: 'https://w.example' }, 'Agency'],
  license: 'MIT',
  copyrightHolder: { name: 'Ada' },
  aliases: ['old-flood', 'older-flood'],
  body: [
    'One[^1].',
    { type: 'heading', text: 'Two', level: 2 },
    { type: 'list', items: ['a', { text: 'b', items: ['c'], ordered: true }] },
    { type: 'quote', text: ['a', 'b'], cite: 'Ada' },
    { type: 'pullquote', text: 'One', cite: 'Ada' },
    { type: 'image', ...picture },
    { type: 'gallery', images: [picture, { src: 'quay.jpg', alt: '' }] },
    {
      type: 'table',
      caption: 'Ships',
      head: ['Year', 'Ships'],
      rows: [
        ['1996', 3],
        ['2026', 41],
      ],
      chart: 'bar',
    },
    {
      type: 'table',
      rows: [
        ['1996', 3],
        ['2026', 41],
      ],
    },
    { type: 'box', title: 'Facts', body: ['One', { type: 'heading', text: 'Two' }, { type: 'list', items: ['a'] }] },
    {
      type: 'embed',
      url: 'https://e.example',
      title: 'Post',
      text: ['a'],
      author: 'Ada',
      datePublished: '2026-03-09',
      image: { src: 'quay.jpg', alt: '' },
    },
    {
      type: 'video',
      src: 'quay.mp4',
      poster: 'quay.jpg',
      width: 4,
      height: 3,
      duration: '3:20',
      tracks: [{ src: 'quay.vtt', inLanguage: 'en', label: 'English' }],
    },
    { type: 'audio', src: 'quay.mp3', title: 'Waves', duration: '3:20', transcript: ['a', 'b'] },
    { type: 'code', text: 'a', language: 'js' },
    { type: 'note', text: 'Note[^1][^2]' },
    { type: 'break' },
    { type: 'footnotes', items: { 1: 'First[^2]', 2: 'Second' } },
  ],
};

const edition = {
  ...editionFile,
  description: 'News',
  url: 'https://tester.example/',
  interface: 'en',
  timeZone: 'Europe/Dublin',
  publisher: { name: 'Quay', url: 'https://quay.example', logo: 'quay.jpg' },
  topics: [
    { name: 'Harbours', alias: ['Ports'], type: 'Thing' },
    { name: 'Docks', alias: ['Quays'], sameAs: 'https://d.example' },
  ],
  front: { lead: 'flood', five: ['rain'], second: ['drought'], opinion: [], stories: ['drought'] },
};

const others = {
  'drought.json': { headline: 'Drought', about: [{ name: 'Ada', type: 'Person' }] },
  'rain.json': {
    headline: 'Rain',
    isPartOf: { name: 'The water', position: 2 },
    author: [{ name: 'Ada Byrne', type: 'Person' }],
    body: ['[Flood](story:flood)'],
  },
};

const options = { pictures: ['quay.jpg'], media: ['quay.mp4', 'quay.mp3', 'quay.vtt'] };
const faultsWith = (file: object, editionJson: object = edition) =>
  faultsOf({ 'flood.json': file, 'edition.json': editionJson, ...others }, options);

const faultsWithBody = (fields: object) => faultsWith({ headline: 'Flood', ...fields });
const faultsWithBlock = (block: object) =>
  faultsWithBody({ body: [block] }).map((fault) => fault.replace(/"body\[0\]\.?/u, '"'));

/** The paths of all values. */
const pathsIn = (value: unknown, path: FieldPath = []): FieldPath[] => [
  ...(path.length === 0 ? [] : [path]),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) =>
        pathsIn(one, [...path, Array.isArray(value) ? Number(name) : name]),
      )
    : []),
];

/** A copy in which another value stands at a path; none if it is undefined. */
function withValue(content: object, path: FieldPath, value: unknown): object {
  const copy = JSON.parse(JSON.stringify(content)) as object;
  const owner = path.slice(0, -1).reduce<object>((one, part) => Reflect.get(one, part) as object, copy);
  const name = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(owner, name);
  else Reflect.set(owner, name, value);
  return copy;
}

const fieldOf = (path: FieldPath): string =>
  path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`),
    '',
  );

/** Of no field, or of few. */
const values = [null, '', undefined];

/** The field of a fault. */
const named = (fault: string): string => /^\S+ "([^"]*)":/u.exec(fault)?.[1] ?? '';

/** Those faults of a value that are not the only one at its place, in it, or of the object that it is in. */
function followUps(faults: readonly string[], path: FieldPath): string[] {
  const [own, owner] = [fieldOf(path), fieldOf(path.slice(0, -1))];
  const isNear = (fault: string) => named(fault).startsWith(own) || named(fault) === owner;
  const here = faults.filter((fault) => named(fault) === own);
  // If the value is a good one, other faults may be its consequences.
  return here.length === 0 ? [] : [...here.slice(1), ...faults.filter((fault) => !isNear(fault))];
}

describe('an object that is another thing is one fault', () => {
  test.each([
    [
      'a text in an object',
      { type: 'list', items: ['a', { item: 'b' }] },
      ['"items[1]": found {"item":"b"}; write "b"'],
    ],
    [
      'in a list below an item',
      { type: 'list', items: [{ text: 'a', items: [{ line: 'b' }] }] },
      ['"items[0].items[0]"'],
    ],
    ['a film of another site', { type: 'video', url: 'https://films.example/1', title: 'Waves' }, ['"url"']],
    ['with the right name of its field', { type: 'video', src: '//films.example/1' }, ['"src"']],
    ['a recording of another site', { type: 'audio', link: 'https://films.example/1' }, ['"link"']],
    // The name of its field is the only fault.
    ['but not a misspelt name of a field', { type: 'list', items: [{ txt: 'a', items: ['b'] }] }, ['"items[0].txt"']],
    ['but not a film of the edition', { type: 'video', url: 'quay.mp4', width: 4, height: 3 }, ['"url"']],
  ])('%s', (_, block, expected) => {
    expect(faultsWithBlock(block)).toEqual(expected.map((one) => expect.stringContaining(one)));
  });

  test('whose other fields are not faults of their own, and the next block is checked', () => {
    const film = { type: 'video', url: 'https://films.example/1', height: 'tall' };
    expect(faultsWithBody({ body: [film, { type: 'heading' }] })).toEqual([
      expect.stringContaining('"body[0].url": "https://films.example/1" is on another site'),
      expect.stringContaining('"body[1].text": missing'),
    ]);
  });
});

// Signs of footnotes stand in several places, so that none of the footnotes loses its last one.
describe('a wrong value causes no second fault', () => {
  test('and there is none without it', () => {
    expect(faultsWith(story)).toEqual([]);
  });

  const footnotes = [{ type: 'note', text: 'Note[^1][^2]' }, story.body.at(-1)];
  test.each<readonly [name: string, file: object, faultsIn: (file: object) => string[]]>([
    ['the fields of a story', { ...story, body: [] }, (content: object) => faultsWith(content)],
    ['an edition', edition, (content: object) => faultsWith({ headline: 'Flood', articleSection: 'world' }, content)],
    // Each block in a story of its own, since small stories are checked fast.
    ...story.body
      .slice(1, -2)
      .flatMap((block) => (typeof block === 'object' ? [[block.type, block, faultsWithBlock] as const] : [])),
    ['a block with signs of footnotes', { body: [story.body[0], ...footnotes] }, faultsWithBody],
  ])('in %s', (_, file, faultsIn) => {
    const found = pathsIn(file).flatMap((path) =>
      values
        // A list needs its items.
        .filter((value) => value !== undefined || typeof path.at(-1) === 'string')
        .flatMap((value) => followUps(faultsIn(withValue(file, path, value)), path)),
    );
    expect(found).toEqual([]);
  });

  test('of another kind, in another file or for a name that stands in', () => {
    expect(
      faultsOf({
        'a.json': { headline: 'A', isPartOf: { name: '', position: 1 }, about: [{ name: '', type: 'Person' }] },
        'b.json': { headline: 'B', isPartOf: { name: '', position: 1 }, about: [{ name: '', type: 'Place' }] },
      }),
    ).toHaveLength(4);
  });
});
