import { describe, expect, test } from 'vitest';
import { htmlOf, lostBy, noStoriesIn, readAll, sourceOf, storyIn } from './support.ts';

const file = (value: unknown): ReturnType<typeof sourceOf> => sourceOf(JSON.stringify(value), 'wire.json', 100);

const early = {
  uri: 'urn:wire:1',
  type: 'text',
  versioncreated: '2026-03-09T09:30:00+01:00',
  firstcreated: '2026-03-09T08:30:00+01:00',
  pubstatus: 'usable',
  urgency: 2,
  headline: 'Harbour reopens',
  byline: 'By Ada Vale and Jo Marsh',
  located: 'Port Mirren',
  language: 'en-GB',
  body_text: 'Plain.',
  body_html: '<p>The <b>ferry</b> sails.</p>',
  description_text: 'What it means.',
  usageterms: 'Not for sale in Carrow.',
  ednote: 'Adds a quote.',
  copyrightholder: 'Mirren Wire',
  subject: [{ name: 'transport', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000337' }],
  person: [{ name: 'Ines Holt', rel: 'about' }],
  place: [{ name: 'Port Mirren', scheme: 'http://places.example/', code: 'pm' }],
  genre: [{ name: 'Analysis' }],
  associations: {
    side: {
      uri: 'urn:wire:p2',
      type: 'picture',
      headline: 'Gulls',
      renditions: { one: { href: 'https://w.example/2.jpg', mimetype: 'image/jpeg' } },
    },
    mainpic: {
      uri: 'urn:wire:p1',
      type: 'picture',
      headline: 'The quay',
      description_text: 'Boats at the quay',
      byline: 'Mo Fen',
      renditions: {
        thumb: { href: 'https://w.example/t.jpg', width: 100, mimetype: 'image/jpeg' },
        full: { href: 'https://w.example/1.jpg', width: 900, mimetype: 'image/jpeg' },
      },
    },
    before: { uri: 'urn:wire:0', type: 'text', headline: 'Harbour closes' },
  },
};

const late = {
  uri: 'urn:wire:2',
  standard: { name: 'ninjs', version: '3.0', schema: 'http://iptc.example/ninjs-3.0.json' },
  type: 'text',
  versionCreated: '2026-03-09T09:30:00+01:00',
  pubStatus: 'usable',
  embargoedUntil: '2026-03-10T06:00:00+01:00',
  headlines: [
    { role: 'short', value: 'Harbour' },
    { role: 'main', value: 'Harbour reopens' },
  ],
  bodies: [{ role: 'main', contentType: 'text/html', value: '<p>Text.</p>' }],
  descriptions: [{ role: 'summary', value: 'What it means.' }],
  by: 'Ada Vale',
  people: [{ name: 'Ines Holt', uri: 'https://people.example/ih' }],
  renditions: [{ name: 'full', href: 'https://w.example/1.jpg', contentType: 'image/jpeg' }],
};

describe('ninjs', () => {
  test('of version 1 gives a story with its facts', async () => {
    const story = await storyIn(file(early));
    expect(story).toMatchObject({
      id: 'urn:wire:1',
      folder: '/archive',
      headline: 'Harbour reopens',
      authors: [{ name: 'Ada Vale' }, { name: 'Jo Marsh' }],
      dateline: 'Port Mirren',
      datePublished: '2026-03-09T08:30:00+01:00',
      dateModified: '2026-03-09T09:30:00+01:00',
      urgency: 2,
      status: { is: 'published' },
      license: 'Not for sale in Carrow.',
      copyrightHolder: 'Mirren Wire',
      genre: 'Analysis',
      sections: ['transport'],
      tags: [
        { name: 'Ines Holt', type: 'Person' },
        { name: 'Port Mirren', type: 'Place', sameAs: 'http://places.example/pm' },
        { name: 'transport', isBroad: true },
      ],
      picture: { src: 'https://w.example/1.jpg', credit: 'Mo Fen' },
      related: ['urn:wire:0'],
    });
    expect(htmlOf(story.body)).toBe(
      '<p>The <b>ferry</b> sails.</p><figure><img src="https://w.example/2.jpg" alt="Gulls"></figure>',
    );
    expect(htmlOf(story.standfirst)).toBe('<p>What it means.</p>');
    expect(htmlOf(story.picture?.caption)).toBe('<p>Boats at the quay</p>');
    expect(lostBy(story)).toEqual([]);
  });

  test('of version 3 gives a story with its facts', async () => {
    expect(await storyIn(file(late))).toMatchObject({
      headline: 'Harbour reopens',
      alternativeHeadline: 'Harbour',
      authors: [{ name: 'Ada Vale' }],
      status: { is: 'embargoed', until: '2026-03-10T06:00:00+01:00' },
      tags: [{ name: 'Ines Holt', type: 'Person', sameAs: 'https://people.example/ih' }],
      picture: { src: 'https://w.example/1.jpg' },
    });
  });

  test.each([
    [{ pubstatus: 'withheld' }, { is: 'draft', as: 'withheld' }],
    [
      { pubstatus: 'canceled', ednote: 'KILL: wrong harbour' },
      { is: 'killed', reason: 'KILL: wrong harbour' },
    ],
    [{ expires: '2026-04-01T00:00:00Z' }, { is: 'expired', at: '2026-04-01T00:00:00Z' }],
    [
      { embargoed: '2026-04-01T00:00:00Z', pubstatus: 'canceled', ednote: '' },
      { is: 'killed', reason: undefined },
    ],
  ])('has the status of %j', async (fields, status) => {
    expect((await storyIn(file({ ...early, ...fields }))).status).toEqual(status);
  });

  test.each([
    [
      { ...early, type: 'poem' },
      'type must be one of text, audio, video, picture, graphic, composite, component, event, planning and is "poem"',
    ],
    [{ ...early, pubstatus: 'cancelled' }, 'pubstatus must be one of usable, withheld, canceled and is "cancelled"'],
    [{ ...early, tide: 3 }, 'ninjs has no field tide'],
    [{ ...early, version: 1.2 }, 'version must be a text and is 1.2'],
    [{ ...early, urgency: 0.1 }, 'urgency must be a whole number from 0 to 9 and is 0.1'],
    [{ ...early, person: 'Ines Holt' }, 'person must be a list and is "Ines Holt"'],
    [{ ...early, headline_é: 'A' }, 'ninjs has no field headline_é'],
    [
      { ...early, rightsinfo: { linkedrights: 'a', encodedrights: 'b' } },
      'rightsinfo must have exactly one of linkedrights, encodedrights',
    ],
    [{ ...late, associations: [{ name: 'a' }] }, 'associations/0/uri is missing'],
    [{ ...late, places: [{ name: 'A', geoJSON: { coordinates: [1, 2] } }] }, 'places/0/geoJSON must be GeoJSON'],
    [{ ...late, digitalSourceType: 'bad' }, 'digitalSourceType must be an object and is "bad"'],
  ])('is refused with the reason if it is not valid (%#)', async (item, fault) => {
    expect(await readAll(file(item))).toEqual([
      { id: item.uri, place: 'wire.json', refused: true, reason: `it is not valid ninjs: ${fault}` },
    ]);
  });

  test('of events and plans is no story', async () => {
    const found = await noStoriesIn(
      file([
        { uri: 'a', type: 'event', title: 'Regatta' },
        { uri: 'b', type: 'component' },
      ]),
    );
    expect(found.map(({ refused, place, reason }) => [refused, place, reason])).toEqual([
      [false, 'wire.json, item 1', 'the notice of an event, not a story'],
      [false, 'wire.json, item 2', 'a part of another item, not a story'],
    ]);
  });

  test('may have fields of Superdesk', async () => {
    const { uri, ...rest } = early;
    const story = await storyIn(file({ ...rest, guid: uri, priority: 6, service: [{ code: 'i', name: 'Islands' }] }));
    expect(story).toMatchObject({ id: uri, sections: ['Islands', 'transport'] });
  });

  test('of a picture is a story with its caption', async () => {
    const story = await storyIn(file(early.associations.mainpic));
    expect(story).toMatchObject({ headline: 'The quay', picture: { src: 'https://w.example/1.jpg' } });
    expect(htmlOf(story.body)).toBe('<p>Boats at the quay</p>');
  });
});
