import { expect, test } from 'vitest';
import { htmlOf, lostBy, noStoriesIn, sourceOf, storyIn } from './support.ts';

test('a story of another edition keeps its facts and its text', async () => {
  const story = await storyIn(
    sourceOf(
      JSON.stringify({
        $schema: './story.schema.json',
        headline: 'Harbour reopens',
        description: 'What *it* means.',
        articleSection: 'world',
        author: [{ name: 'Ada Vale', type: 'Person' }],
        datePublished: '2026-03-09T08:30:00+01:00',
        dateline: 'PORT MIRREN',
        about: ['Ferries', { name: 'Port Mirren', type: 'Place' }],
        keywords: ['news'],
        isPartOf: { name: 'The islands', position: 2 },
        embargo: '2026-03-10T06:00:00Z',
        aliases: ['harbour'],
        related: ['ferry'],
        tide: 3,
        image: { src: 'a.jpg', alt: 'Boats', caption: 'The *quay*', credit: 'Mo Fen' },
        body: [
          'A [link](https://g.example/) & *more*^2^.',
          { type: 'heading', text: 'Tides' },
          { type: 'quote', text: ['Low.', 'Lower.'], cite: 'Ines Holt' },
          { type: 'list', ordered: true, items: ['One', { text: 'Two', items: ['Three'] }] },
          { type: 'table', head: ['Day', ''], rows: [['Monday', '3 m']] },
          { type: 'box', title: 'Key', body: ['In a box'] },
          { type: 'embed', url: 'https://youtu.be/x', title: 'Film' },
          { type: 'tide', text: 'x' },
        ],
      }),
      'stories/harbour-reopens.json',
      100,
    ),
  );
  expect(story).toMatchObject({
    id: 'harbour-reopens',
    slug: 'harbour-reopens',
    folder: '/archive/stories',
    headline: 'Harbour reopens',
    authors: [{ name: 'Ada Vale', type: 'Person' }],
    datePublished: '2026-03-09T08:30:00+01:00',
    dateline: 'PORT MIRREN',
    sections: ['world'],
    tags: [{ name: 'Ferries' }, { name: 'Port Mirren', type: 'Place' }, { name: 'news', isBroad: true }],
    series: { name: 'The islands', position: 2 },
    status: { is: 'embargoed', until: '2026-03-10T06:00:00Z' },
    formerAddresses: ['/stories/harbour/'],
    related: ['ferry'],
    picture: { src: 'a.jpg', alt: 'Boats', credit: 'Mo Fen' },
  });
  expect(htmlOf(story.standfirst)).toBe('What <em>it</em> means.');
  expect(htmlOf(story.body)).toBe(
    '<p>A <a href="https://g.example/">link</a> &#x26; <em>more</em><sup>2</sup>.</p><h2>Tides</h2>' +
      '<blockquote><p>Low.</p><p>Lower.</p><cite>Ines Holt</cite></blockquote>' +
      '<ol><li>One</li><li>Two<ul><li>Three</li></ul></li></ol>' +
      '<table><thead><tr><th>Day</th><th></th></tr></thead><tbody><tr><td>Monday</td><td>3 m</td></tr></tbody>' +
      '</table>' +
      '<aside><h2>Key</h2><p>In a box</p></aside><figure><iframe src="https://youtu.be/x" title="Film"></iframe></figure>',
  );
  expect(lostBy(story)).toEqual(['block tide', 'tide']);
});

test('a story without a schema and a section is recognised, and keeps where it came from', async () => {
  const story = { headline: 'Harbour reopens', isBasedOn: 'https://g.example/harbour', body: ['Text.'] };
  const found = await storyIn(sourceOf(JSON.stringify(story), 'harbour.json'));
  expect(found).toMatchObject({ headline: 'Harbour reopens', address: 'https://g.example/harbour' });
  expect(lostBy(found)).toEqual([]);
  const item = { headline: 'Harbour reopens', uri: 'urn:tarn:1', body_text: 'Text.' };
  expect(await storyIn(sourceOf(JSON.stringify(item), 'wire.json'))).toMatchObject({ id: 'urn:tarn:1' });
});

test.each([
  ['{"$schema": "./edition.schema.json", "name": "Gazette", "sections": []}', 'the settings of an edition'],
  ['{"name": "Gazette", "inLanguage": "en"}', 'the settings of an edition'],
  ['{"title": "A story", "type": "object", "properties": {"articleSection": {}}}', 'a schema'],
])('%s of an edition is no story', async (text, reason) => {
  const found = await noStoriesIn(sourceOf(text, 'edition.json'));
  expect(found).toMatchObject([{ refused: false, reason: expect.stringContaining(reason) as unknown }]);
});
