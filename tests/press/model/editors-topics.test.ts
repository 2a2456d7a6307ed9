import { describe, expect, test } from 'vitest';
import { movedPages } from '../../../src/press/hosts/redirects.ts';
import { editionFile, editionOf, faultsOf, type Files } from '../../fixtures/copy.ts';
import { listPageOf } from '../../fixtures/pages.ts';

const withTopics = (topics: unknown, files: Files): Files => ({
  'edition.json': { ...editionFile, topics },
  ...files,
});

const port = {
  name: 'Port of Carrow',
  description: 'The harbour.',
  type: 'Place',
  alias: ['Carrow Port', 'The Quays'],
};
const files = {
  'a.json': { headline: 'A', about: ['Carrow Port'], datePublished: '2026-03-01' },
  'b.json': { headline: 'B', about: [{ name: 'Port of Carrow', type: 'Organization' }], datePublished: '2026-03-02' },
  'c.json': { headline: 'C', about: ['the quays', 'Port of Carrow', 'Fog'], datePublished: '2026-03-03' },
};

describe('a topic that the editor describes', () => {
  test('has the stories of all its names, and what the editor says of it', () => {
    const { topics } = editionOf(withTopics([port], files));
    expect(
      topics.map(({ slug, name, kind, stories }) => [slug, name, kind, stories.map((story) => story.slug)]),
    ).toEqual([
      ['fog', 'Fog', undefined, ['c']],
      ['port-of-carrow', 'Port of Carrow', 'Place', ['c', 'b', 'a']],
    ]);
    const page = listPageOf(withTopics([port], files), { kind: 'topic', slug: 'port-of-carrow' });
    expect(page).toMatchObject({ description: 'The harbour.', topicKind: 'Place', total: 3 });
  });

  test('redirects its other names, if stories have it', () => {
    const moved = (all: Files) => movedPages(editionOf(withTopics([port], all))).map(({ from, to }) => [from, to]);
    expect(moved(files)).toEqual([
      ['/topics/carrow-port/', '/topics/port-of-carrow/'],
      ['/topics/the-quays/', '/topics/port-of-carrow/'],
    ]);
    expect(moved({ 'd.json': { headline: 'D' } })).toEqual([]);
  });

  test('counts more than what stories say, and takes from them what the editor leaves out', () => {
    const wikidata = { name: 'Port of Carrow', type: 'Place', sameAs: 'https://a.example/' };
    const stories = {
      'a.json': { headline: 'A', about: [wikidata] },
      'b.json': { headline: 'B', about: ['Port of carrow!'] },
    };
    expect(
      editionOf(withTopics([{ name: 'Port of Carrow', sameAs: 'https://b.example/' }], stories)).topics,
    ).toMatchObject([{ name: 'Port of Carrow', kind: 'Place', sameAs: 'https://b.example/' }]);
  });

  test('has each name once', () => {
    const topics = [port, { name: 'Fog', alias: ['carrow port'] }, { name: 'The quays' }];
    expect(faultsOf(withTopics(topics, {})).map((fault) => /"(topics.*?)": (.*)/u.exec(fault)?.slice(1))).toEqual([
      ['topics[1].alias[0]', '"carrow port" is a name of the topic "Port of Carrow" above; remove one of the two'],
      ['topics[2].name', '"The quays" is a name of the topic "Port of Carrow" above; remove one of the two'],
    ]);
  });
});

describe('the settings of an edition', () => {
  test.each(['Europe/Dublin', 'Asia/Kolkata', 'UTC'])('can have the time zone %s', (timeZone) => {
    expect(faultsOf({ 'edition.json': { ...editionFile, timeZone } })).toEqual([]);
  });

  test.each(['Dublin', '+01:00', ''])('cannot have the time zone %j', (timeZone) => {
    expect(faultsOf({ 'edition.json': { ...editionFile, timeZone } })).toEqual([
      expect.stringContaining('this is not a time zone; write one of the IANA database, such as "Europe/Dublin"'),
    ]);
  });

  test('can name a language of the interface', () => {
    expect(faultsOf({ 'edition.json': { ...editionFile, interface: 'fr' } })).toEqual([]);
    expect(faultsOf({ 'edition.json': { ...editionFile, interface: 'French' } })).toEqual([
      expect.stringContaining('"interface": "French": not a language tag; write "fr"'),
    ]);
  });
});
