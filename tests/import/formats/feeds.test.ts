import { describe, expect, test } from 'vitest';
import { formatOf, htmlOf, lostBy, noStoriesIn, readAll, sourceOf, storiesIn, storyIn } from './support.ts';

const rss = (items: string, attributes = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Port Mirren Gazette</title>` +
  `<link>https://gazette.example/</link><language>en-GB</language>${items}</channel></rss>`;

const atom = (entries: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cy" xml:base="https://gazette.example/">` +
  `<title>Gazette</title>${entries}</feed>`;

describe('RSS', () => {
  test('gives a story with its facts', async () => {
    const story = await storyIn(
      sourceOf(
        rss(
          '<item><title>Harbour &amp;amp; ferry reopen</title><link>https://gazette.example/harbour</link>' +
            '<guid isPermaLink="false">g-1</guid><pubDate>Mon, 09 Mar 2026 07:30:00 +0100</pubDate>' +
            '<dc:creator>Ada Vale</dc:creator><category>World</category><category>Ferries</category>' +
            '<description>What it means for the islands.</description>' +
            '<content:encoded><![CDATA[<p>The <em>ferry</em> sails.</p>]]></content:encoded>' +
            '<enclosure url="https://gazette.example/a.mp3" type="audio/mpeg" length="1"/>' +
            '<slash:comments>12</slash:comments><tide:height>3 m</tide:height></item>',
          'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
        ),
        'feed.xml',
      ),
    );
    expect(story).toMatchObject({
      id: 'g-1',
      place: 'feed.xml:1',
      headline: 'Harbour & ferry reopen',
      address: 'https://gazette.example/harbour',
      authors: [{ name: 'Ada Vale' }],
      datePublished: '2026-03-09T07:30:00+01:00',
      sections: ['World', 'Ferries'],
      language: 'en-GB',
      media: [{ kind: 'audio', src: 'https://gazette.example/a.mp3' }],
    });
    expect(htmlOf(story.body)).toBe('<p>The <em>ferry</em> sails.</p>');
    expect(htmlOf(story.standfirst)).toBe('<p>What it means for the islands.</p>');
    expect(lostBy(story)).toEqual(['tide:height']);
    expect(story.losses).toContainEqual(expect.objectContaining({ element: 'slash:comments', isFurniture: true }));
  });

  test('takes a summary that begins the text for no standfirst', async () => {
    const story = await storyIn(
      sourceOf(
        rss(
          '<item><title>A</title><description>The ferry sails at noon</description>' +
            '<content:encoded>&lt;p&gt;The ferry sails at noon, and again at six.&lt;/p&gt;</content:encoded></item>',
        ),
      ),
    );
    expect(story.standfirst).toBeUndefined();
  });

  test.each([
    ['a date without a zone', '2026-03-09 07:30:00', '2026-03-09'],
    ['a zone by its name', 'Mon, 9 Mar 26 07:30 EST', '2026-03-09T07:30:00-05:00'],
    ['an American date', 'March 9, 2026', '2026-03-09'],
    ['a day that does not exist', 'Mon, 30 Feb 2026 07:30:00 GMT', undefined],
  ])('reads %s', async (_, written, date) => {
    const story = await storyIn(sourceOf(rss(`<item><title>A</title><pubDate>${written}</pubDate></item>`)));
    expect(story.datePublished).toBe(date);
  });

  test('takes the largest of a picture’s sizes, with what is said of it', async () => {
    const story = await storyIn(
      sourceOf(
        rss(
          '<item><title>A</title><media:group><media:content url="https://g.example/s.jpg" medium="image" width="100"/>' +
            '<media:content url="https://g.example/l.jpg" medium="image" width="900"/>' +
            '<media:description>The quay</media:description><media:credit>Jo Marsh</media:credit></media:group>' +
            '</item>',
        ),
      ),
    );
    expect(story.picture).toMatchObject({ src: 'https://g.example/l.jpg', credit: 'Jo Marsh' });
    expect(htmlOf(story.picture?.caption)).toBe('The quay');
  });

  test.each([
    [
      'RDF',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel/><item rdf:about="https://g.example/1"><title>A</title></item></rdf:RDF>',
    ],
    ['capitals', '<RSS><CHANNEL><ITEM><TITLE>A</TITLE><LINK>https://g.example/1</LINK></ITEM></CHANNEL></RSS>'],
    [
      'junk before it',
      'Warning: header sent\n\n<rss><channel><item><title>A</title><link>https://g.example/1</link></item></channel></rss>',
    ],
    [
      'the definition format of channels',
      '<CHANNEL><ITEM HREF="https://g.example/1"><TITLE>A</TITLE></ITEM></CHANNEL>',
    ],
    [
      'a default namespace',
      '<rss xmlns="http://backend.userland.com/rss2"><channel><item><title>A</title><link>https://g.example/1</link></item></channel></rss>',
    ],
  ])('is read in %s', async (_, text) => {
    expect(await storyIn(sourceOf(text))).toMatchObject({ headline: 'A', address: 'https://g.example/1' });
  });
});

describe('Atom', () => {
  test('gives a story with its facts', async () => {
    const story = await storyIn(
      sourceOf(
        atom(
          '<entry><id>urn:1</id><title type="html">Tides &amp;lt; 3 m</title><link href="tides"/>' +
            '<link rel="enclosure" type="video/mp4" href="/t.mp4"/><published>2026-03-09T07:30:00Z</published>' +
            '<updated>2026-03-10T07:30:00Z</updated><author><name>Ada Vale</name><uri>/ada</uri></author>' +
            '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Low <b>tide</b></p></div></content></entry>',
        ),
      ),
    );
    expect(story).toMatchObject({
      id: 'urn:1',
      headline: 'Tides < 3 m',
      address: 'https://gazette.example/tides',
      datePublished: '2026-03-09T07:30:00Z',
      dateModified: '2026-03-10T07:30:00Z',
      authors: [{ name: 'Ada Vale', url: 'https://gazette.example/ada' }],
      language: 'cy',
      media: [{ kind: 'video', src: 'https://gazette.example/t.mp4' }],
    });
    expect(htmlOf(story.body)).toBe('<p>Low <b>tide</b></p>');
  });

  test.each([
    ['html', '<content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>', '<p>A &#x26; B</p>'],
    ['text', '<content type="text">A &lt; B</content>', '<p>A &#x3C; B</p>'],
    ['Atom 0.3', '<content type="text/html" mode="escaped">&lt;p&gt;A&lt;/p&gt;</content>', '<p>A</p>'],
  ])('reads a text of the type %s', async (_, content, html) => {
    expect(htmlOf((await storyIn(sourceOf(atom(`<entry><title>A</title>${content}</entry>`)))).body)).toBe(html);
  });
});

describe('JSON Feed', () => {
  const feed = (item: object): string =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'G', language: 'en', items: [item] });

  test('gives a story with its facts', async () => {
    const story = await storyIn(
      sourceOf(
        feed({
          id: '1',
          url: 'https://g.example/1',
          title: 'A',
          content_html: '<p>Text</p>',
          summary: 'Short.',
          authors: [{ name: 'Ada Vale', url: 'https://g.example/ada' }],
          date_published: '2026-03-09T07:30:00+01:00',
          tags: ['Ferries'],
          image: 'https://g.example/a.jpg',
          _tide: 3,
          mood: 'calm',
        }),
        'feed.json',
      ),
    );
    expect(story).toMatchObject({
      id: '1',
      place: 'feed.json, item 1',
      headline: 'A',
      authors: [{ name: 'Ada Vale', url: 'https://g.example/ada' }],
      datePublished: '2026-03-09T07:30:00+01:00',
      tags: [{ name: 'Ferries' }],
      picture: { src: 'https://g.example/a.jpg' },
      language: 'en',
    });
    expect(lostBy(story)).toEqual(['mood']);
  });

  test('names the place of a fault', async () => {
    const file = sourceOf('{"version": "https://jsonfeed.org/version/1",\n "items": [,]}', 'feed.json');
    expect(await noStoriesIn(file)).toEqual([
      { id: 'feed.json', place: 'feed.json:2:12', refused: true, reason: 'it is not valid JSON: a value is missing' },
    ]);
  });
});

describe('broken feeds', () => {
  test.each([
    ['an unknown entity', '<item><title>A &tide; B</title></item>', 1, 'A &tide; B', /unknown entity &tide;/u],
    ['an entity of HTML', '<item><title>Caf&eacute;</title></item>', 1, 'Café', /^$/u],
    ['an ampersand', '<item><title>A & B</title></item>', 1, 'A & B', /^$/u],
    ['an item that is not closed', '<item><title>A</title><item><title>B</title></item>', 2, 'A', /not closed/u],
    [
      'a stray end tag',
      '<item><title>A</title></br></p></item><item/><item><title>B</title></item>',
      2,
      'A',
      /without a start/u,
    ],
    ['an attribute without quotes', '<item><title type=text>A</title></item>', 1, 'A', /^$/u],
    ['control characters', '<item><title>A\u{8}\u{0}</title></item>', 1, 'A', /control characters/u],
    ['a prefix that is not declared', '<item><title>A</title><dc:creator>Ada Vale</dc:creator></item>', 1, 'A', /^$/u],
    ['its end missing', '<item><title>A</title><description>The text', 1, 'A', /not closed/u],
  ])('are read with %s', async (_, items, count, headline, repair) => {
    const all = await readAll(sourceOf(rss(items)));
    const stories = await storiesIn(sourceOf(rss(items)));
    expect(stories).toHaveLength(count);
    expect(stories[0]?.headline).toBe(headline);
    const reasons = all.flatMap((found) => ('refused' in found ? [found.reason] : []));
    expect(reasons.join('\n')).toMatch(repair);
  });

  test('keep items without a text or a title apart from others', async () => {
    const all = await readAll(sourceOf(rss('<item><pubDate>today</pubDate></item><item><title>B</title></item>')));
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({ refused: true, reason: 'it has neither a title, a text nor an address' });
  });

  test('say when they are empty', async () => {
    expect(await noStoriesIn(sourceOf(rss('')))).toEqual([
      { id: 'export.xml', place: 'export.xml', refused: false, reason: 'a feed without items' },
    ]);
  });

  test('are told from programs and pages that hold tags', () => {
    expect(formatOf(sourceOf(`package main\n${'// text\n'.repeat(100)}const feed = "<rss><channel>"`))).toBeUndefined();
    expect(formatOf(sourceOf('<!DOCTYPE html><html><body><p>RSS</p></body></html>'))).toBeUndefined();
  });
});
