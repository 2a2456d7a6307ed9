import { describe, expect, test } from 'vitest';
import { formatOf, htmlOf, lostBy, noStoriesIn, sourceOf, storiesIn, storyIn } from './support.ts';

const nitf = (docdata: string, body: string, head = ''): string =>
  `<?xml version="1.0"?><nitf baselang="en-GB"><head><title>Title</title>` +
  `<docdata>${docdata}</docdata>${head}</head>` +
  `<body><body.head>${body.split('|')[0] ?? ''}</body.head><body.content>${body.split('|')[1] ?? ''}</body.content>` +
  `<body.end>${body.split('|')[2] ?? ''}</body.end></body></nitf>`;

const hedline = '<hedline><hl1>Harbour reopens</hl1><hl2>Ferries sail at noon</hl2></hedline>';

describe('NITF', () => {
  test('gives a story with its facts', async () => {
    const docdata =
      '<doc-id id-string="mw-1" regsrc="MW"/><urgency ed-urg="3"/><date.issue norm="20260309T083000+0100"/>' +
      '<ed-msg info="Adds a quote."/><du-key key="h" version="2"/><doc.copyright holder="Mirren Wire" year="2026"/>' +
      '<series series.name="The islands" series.part="2" series.totalpart="3"/><key-list>' +
      '<keyword key="ferries"/></key-list>' +
      '<identified-content><person>Ines Holt</person><location>Port Mirren</location><org>Mirren Ferries</org>' +
      '</identified-content>' +
      '<doc.rights owner="Mirren Wire" limitations="Not in Carrow"/><correction info="The date was wrong."/>';
    const body =
      `${hedline}<byline>By <person>Ada Vale</person><byttl>Islands editor</byttl></byline>` +
      `<distributor>Mirren Wire</distributor>` +
      '<dateline><location>PORT MIRREN</location><story.date>9 March</story.date></dateline>|' +
      '<block><p>The <org>ferry</org> sails <em>at noon</em>.</p><hl2>Tides</hl2><bq><block><p>“Low.”</p>' +
      '</block></bq>' +
      '<media media-type="image"><media-reference mime-type="image/jpeg" source="s.jpg" width="100"/>' +
      '<media-reference mime-type="image/jpeg" source="l.jpg" width="900" alternate-text="Boats"/>' +
      '<media-producer>Mo Fen</media-producer><media-caption><p>The quay</p></media-caption></media>' +
      '<media media-type="image"><media-reference mime-type="image/jpeg" source="2.jpg"/>' +
      '<media-caption>Gulls</media-caption></media>' +
      '<table><tr><td>3 m</td></tr></table></block>|<tagline>Ends</tagline>';
    const story = await storyIn(
      sourceOf(
        nitf(
          docdata,
          body,
          '<tobject tobject.type="News"><tobject.subject tobject.subject.type="Transport"/></tobject>',
        ),
      ),
    );
    expect(story).toMatchObject({
      id: 'mw-1',
      folder: '/archive',
      headline: 'Harbour reopens',
      authors: [{ name: 'Ada Vale', jobTitle: 'Islands editor' }],
      dateline: 'PORT MIRREN',
      datePublished: '2026-03-09T08:30:00+01:00',
      urgency: 3,
      language: 'en-GB',
      series: { name: 'The islands', position: 2 },
      sections: ['News', 'Transport'],
      tags: [
        { name: 'Ines Holt', type: 'Person' },
        { name: 'Port Mirren', type: 'Place' },
        { name: 'Mirren Ferries', type: 'Organization' },
        { name: 'ferries' },
        { name: 'Transport', isBroad: true },
      ],
      copyrightHolder: 'Mirren Wire',
      license: 'Mirren Wire Not in Carrow',
      corrections: [{ text: 'The date was wrong.' }],
      picture: { src: 'l.jpg', alt: 'Boats', credit: 'Mo Fen' },
      status: { is: 'published' },
    });
    expect(htmlOf(story.standfirst)).toBe('Ferries sail at noon');
    expect(htmlOf(story.body)).toBe(
      '<p>The ferry sails <em>at noon</em>.</p><h3>Tides</h3><blockquote><p>“Low.”</p></blockquote>' +
        '<figure><img src="2.jpg" alt=""><figcaption>Gulls</figcaption></figure><table><tr><td>3 m</td></tr>' +
        '</table><p>Ends</p>',
    );
    // Notes for editors are in the report, and readers miss none.
    expect(lostBy(story)).toEqual([]);
    expect(story.losses).toEqual(expect.arrayContaining([expect.objectContaining({ element: 'ed-msg' })]));
  });

  test.each([
    ['<date.release norm="20260310T060000Z"/>', { is: 'embargoed', until: '2026-03-10T06:00:00Z' }],
    ['<date.expire norm="2026-04-01"/>', { is: 'expired', at: '2026-04-01' }],
  ])('has the status of %s', async (docdata, status) => {
    expect((await storyIn(sourceOf(nitf(docdata, hedline)))).status).toEqual(status);
  });

  test.each([
    ['canceled', { is: 'killed', reason: 'KILL: wrong harbour' }],
    ['withheld', { is: 'draft', as: 'withheld' }],
    ['embargoed', { is: 'draft', as: 'embargoed' }],
  ])('has the status %s of its head', async (word, status) => {
    const text = nitf('<ed-msg info="KILL: wrong harbour"/>', hedline).replace(
      '<docdata>',
      `<docdata management-status="${word}">`,
    );
    expect((await storyIn(sourceOf(text))).status).toEqual(status);
  });

  test('is refused without a headline and a text', async () => {
    const found = await noStoriesIn(sourceOf('<nitf><head/><body/></nitf>', 'a.xml'));
    expect(found).toEqual([
      { id: 'a.xml:1', place: 'a.xml:1', refused: true, reason: 'it has neither a headline nor a text' },
    ]);
  });
});

const item = (meta: string, content: string, itemMeta = ''): string =>
  '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:mw:1" xml:lang="en-GB"><rightsInfo><copyrightHolder>' +
  '<name>Mirren Wire</name></copyrightHolder><usageTerms>Not in Carrow</usageTerms></rightsInfo><itemMeta>' +
  `<itemClass qcode="ninat:text"/><versionCreated>2026-03-09T09:30:00+01:00</versionCreated>` +
  `<firstCreated>2026-03-09T08:30:00+01:00</firstCreated>${itemMeta}</itemMeta><contentMeta>${meta}</contentMeta>` +
  `<contentSet>${content}</contentSet></newsItem>`;

const xhtml =
  '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>Text.</p></body></html></inlineXML>';

describe('NewsML-G2', () => {
  test('gives a story with its facts', async () => {
    const meta =
      '<urgency>2</urgency><located><name>Port Mirren</name></located><creator qcode="s:av">' +
      '<name>Ada Vale</name></creator>' +
      '<language tag="en"/><genre><name>Analysis</name></genre><subject type="cpnat:person" qcode="p:1">' +
      '<name>Ines Holt</name></subject>' +
      '<subject qcode="medtop:20000337"><name>transport</name></subject><subject qcode="x:1"/>' +
      '<headline>Harbour reopens</headline>' +
      '<slugline>harbour</slugline><description role="drol:summary">What it means.</description>';
    const story = await storyIn(
      sourceOf(item(meta, xhtml, '<pubStatus qcode="stat:usable"/><edNote>Adds a quote.</edNote>')),
    );
    expect(story).toMatchObject({
      id: 'urn:mw:1',
      headline: 'Harbour reopens',
      authors: [{ name: 'Ada Vale' }],
      dateline: 'Port Mirren',
      datePublished: '2026-03-09T08:30:00+01:00',
      dateModified: '2026-03-09T09:30:00+01:00',
      language: 'en',
      genre: 'Analysis',
      urgency: 2,
      sections: ['transport'],
      tags: [
        { name: 'Ines Holt', type: 'Person' },
        { name: 'transport', isBroad: true },
      ],
      copyrightHolder: 'Mirren Wire',
      license: 'Not in Carrow',
      status: { is: 'published' },
    });
    expect(htmlOf(story.body)).toBe('<p>Text.</p>');
    expect(htmlOf(story.standfirst)).toBe('<p>What it means.</p>');
    expect(lostBy(story)).toEqual([]);
  });

  test('takes from the document of NITF in it what it does not say itself', async () => {
    const inner = nitf('<urgency ed-urg="4"/>', `${hedline}<byline>By Jo Marsh</byline>|<p>Text.</p>`).replace(
      /<\?.*?\?>/u,
      '',
    );
    expect(
      await storyIn(sourceOf(item('', `<inlineXML contenttype="application/nitf+xml">${inner}</inlineXML>`))),
    ).toMatchObject({
      headline: 'Harbour reopens',
      authors: [{ name: 'Jo Marsh' }],
      urgency: 4,
    });
  });

  test.each([
    ['<pubStatus qcode="stat:canceled"/><edNote>Wrong.</edNote>', { is: 'killed', reason: 'Wrong.' }],
    ['<pubStatus qcode="stat:withheld"/>', { is: 'draft', as: 'withheld' }],
    ['<embargoed>2026-03-10T06:00:00Z</embargoed>', { is: 'embargoed', until: '2026-03-10T06:00:00Z' }],
  ])('has the status of %s', async (itemMeta, status) => {
    expect((await storyIn(sourceOf(item('<headline>A</headline>', xhtml, itemMeta)))).status).toEqual(status);
  });

  test('in a message has its stories, and tells what is none', async () => {
    const other = '<packageItem guid="p"/><conceptItem guid="c"/><knowledgeItem guid="k"/><planningItem guid="l"/>';
    const message = sourceOf(
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('<headline>A</headline>', xhtml)}${item('<headline>B</headline>', '')}${other}</itemSet></newsMessage>`,
    );
    expect((await storiesIn(message)).map(({ headline }) => headline)).toEqual(['A', 'B']);
    expect((await noStoriesIn(message)).map(({ id, refused }) => [id, refused])).toEqual([
      ['p', false],
      ['c', false],
      ['k', false],
      ['l', false],
    ]);
  });

  test('of a picture is a story with its caption', async () => {
    const files =
      '<remoteContent href="t.jpg" contenttype="image/jpeg" rendition="rnd:thumbnail" width="2000"/>' +
      '<remoteContent href="l.jpg" contenttype="image/jpeg" width="900"/>';
    const meta =
      '<headline>The quay</headline><creditline>Mo Fen</creditline>' +
      '<description role="drol:caption">Boats</description>';
    const story = await storyIn(sourceOf(item(meta, files)));
    expect(story).toMatchObject({ headline: 'The quay', picture: { src: 'l.jpg', credit: 'Mo Fen' } });
    expect(htmlOf(story.body)).toBe('<p>Boats</p>');
  });
});

test('NewsML 1 gives a story with its facts', async () => {
  const story = await storyIn(
    sourceOf(
      '<NewsML><NewsItem xml:lang="en"><Identification><NewsIdentifier>' +
        '<PublicIdentifier>urn:mw:1</PublicIdentifier></NewsIdentifier></Identification>' +
        '<NewsManagement><FirstCreated>20260309T083000+0100</FirstCreated><Status FormalName="Usable"/>' +
        '<Urgency FormalName="4"/></NewsManagement>' +
        '<NewsComponent><NewsLines><HeadLine>Harbour reopens</HeadLine><ByLine>By Ada Vale</ByLine>' +
        '<DateLine>PORT MIRREN, March 9, 2026 (MW) -</DateLine></NewsLines>' +
        '<DescriptiveMetadata><Property FormalName="Keyword" Value="ferries"/></DescriptiveMetadata>' +
        '<NewsComponent><ContentItem>' +
        '<DataContent><nitf><body><body.content><p>Text.</p></body.content></body></nitf></DataContent>' +
        '</ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>',
    ),
  );
  expect(story).toMatchObject({
    id: 'urn:mw:1',
    headline: 'Harbour reopens',
    authors: [{ name: 'Ada Vale' }],
    dateline: 'PORT MIRREN',
    datePublished: '2026-03-09T08:30:00+01:00',
    urgency: 4,
    tags: [{ name: 'ferries' }],
    language: 'en',
  });
  expect(htmlOf(story.body)).toBe('<p>Text.</p>');
});

test.each([
  ['WordPress export (WXR)', '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>'],
  ['feed (RSS, RDF or Atom)', '<rss><channel/></rss>'],
  ['NITF', '<!-- a wire --><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf/>'],
  ['NewsML-G2', '<newsMessage/>'],
  ['NewsML 1', '<NewsML/>'],
  ['ninjs', '[{"uri": "urn:1", "headline": "A"}]'],
  ['JSON Feed', '{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"}'],
  ['Ghost export (JSON)', '{"db": [{"meta": {"exported_on": 1}}]}'],
  ['Broadsheet story (JSON)', '{"$schema": "./story.schema.json", "headline": "A"}'],
  [undefined, '{"name": "broadsheet", "version": "1"}'],
  [undefined, '# A story'],
])('%s is recognised by its content', (name, text) => {
  expect(formatOf(sourceOf(text, 'file.bin'))?.name).toBe(name);
});
