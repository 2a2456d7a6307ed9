/** A small file of every kind that the import reads. All tell of one ferry, each in its own way. */

/** What becomes of a file. */
export interface Sample {
  readonly text: string;
  /** The stories in it: the name of each file, and what it has. */
  readonly stories: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const author = [{ name: 'Ada Vale' }];
const published = '2026-03-09T08:30:00+01:00';

export const samples: Readonly<Record<string, Sample>> = {
  'wordpress.xml': {
    text: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>avale</wp:author_login>
<wp:author_display_name>Ada Vale</wp:author_display_name></wp:author>
<item><title>Ferry of WordPress</title><link>https://g.example/2026/ferry/</link><guid>https://g.example/?p=5</guid>
<dc:creator>avale</dc:creator><content:encoded><![CDATA[<!-- wp:paragraph --><p>It sailed at <b>noon</b>. See
<a href="https://g.example/old/">its plan</a>.</p><!-- /wp:paragraph -->]]></content:encoded>
<wp:post_id>5</wp:post_id><wp:post_date>2026-03-09 08:30:00</wp:post_date>
<wp:post_date_gmt>2026-03-09 07:30:00</wp:post_date_gmt><wp:post_name>wordpress-ferry</wp:post_name>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="harbour">Harbour</category></item>
<item><title>The plan</title><link>https://g.example/old/</link><guid>https://g.example/?p=4</guid>
<content:encoded><![CDATA[A plan.]]></content:encoded><wp:post_id>4</wp:post_id><wp:status>draft</wp:status>
<wp:post_name>plan</wp:post_name><wp:post_type>post</wp:post_type></item>
<item><title>Home</title><wp:post_id>6</wp:post_id><wp:post_type>nav_menu_item</wp:post_type></item></channel></rss>`,
    stories: {
      'wordpress-ferry': {
        headline: 'Ferry of WordPress',
        articleSection: 'harbour',
        author,
        datePublished: published,
        body: ['It sailed at **noon**. See [its plan](https://g.example/old/).'],
      },
      plan: { headline: 'The plan', creativeWorkStatus: 'Draft', body: ['A plan.'] },
    },
  },
  'ghost.json': {
    text: JSON.stringify({
      db: [
        {
          meta: { version: '5.80.0', exported_on: 1 },
          data: {
            posts: [
              {
                id: '64d623b64676110001e897d9',
                title: 'Ferry of Ghost',
                slug: 'ghost-ferry',
                html: '<p>It sailed at <strong>noon</strong>.</p>',
                type: 'post',
                status: 'published',
                published_at: '2026-03-09T07:30:00Z',
              },
            ],
            users: [{ id: '1', name: 'Ada Vale', slug: 'ada' }],
            posts_authors: [{ post_id: '64d623b64676110001e897d9', author_id: '1' }],
          },
        },
      ],
    }),
    stories: {
      'ghost-ferry': {
        headline: 'Ferry of Ghost',
        author,
        datePublished: '2026-03-09T07:30:00Z',
        body: ['It sailed at **noon**.'],
      },
    },
  },
  'rss.xml': {
    text: `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tarn</title>
<item><title>Ferry of RSS</title><link>https://t.example/rss-ferry</link><dc:creator>Ada Vale</dc:creator>
<pubDate>Mon, 09 Mar 2026 08:30:00 +0100</pubDate><description>&lt;p&gt;It sailed at &lt;b&gt;noon&lt;/b&gt;.&lt;/p&gt;
</description></item>`,
    stories: {
      'ferry-of-rss': {
        headline: 'Ferry of RSS',
        author,
        datePublished: published,
        body: ['It sailed at **noon**.'],
      },
    },
  },
  'atom.xml': {
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn</title><entry><id>urn:tarn:atom</id>
<title>Ferry of Atom</title><link href="https://t.example/atom-ferry"/><author><name>Ada Vale</name></author>
<published>${published}</published><content type="html">&lt;p&gt;It sailed at noon.&lt;/p&gt;</content></entry></feed>`,
    stories: {
      'ferry-of-atom': { headline: 'Ferry of Atom', author, datePublished: published, body: ['It sailed at noon.'] },
    },
  },
  'feed.json': {
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: 'https://t.example/json-ferry',
          url: 'https://t.example/json-ferry',
          title: 'Ferry of JSON Feed',
          content_html: '<p>It sailed at noon.</p>',
          authors: [{ name: 'Ada Vale' }],
          date_published: published,
        },
      ],
    }),
    stories: {
      'ferry-of-json-feed': {
        headline: 'Ferry of JSON Feed',
        author,
        datePublished: published,
        body: ['It sailed at noon.'],
      },
    },
  },
  'ninjs.json': {
    text: JSON.stringify({
      uri: 'urn:tarn:ninjs',
      type: 'text',
      pubstatus: 'usable',
      versioncreated: published,
      headline: 'Ferry of ninjs',
      byline: 'Ada Vale',
      body_xhtml: '<p>It sailed at noon.</p>',
      urgency: 3,
    }),
    stories: { 'ferry-of-ninjs': { headline: 'Ferry of ninjs', author, urgency: 3, body: ['It sailed at noon.'] } },
  },
  'nitf.xml': {
    text: `<nitf><head><docdata><doc-id id-string="tarn-nitf"/>
<date.issue norm="20260309T083000+0100"/></docdata></head>
<body><body.head><hedline><hl1>Ferry of NITF</hl1></hedline><byline>By <person>Ada Vale</person></byline></body.head>
<body.content><p>It sailed at <em class="strong">noon</em>.</p></body.content></body></nitf>`,
    stories: { 'ferry-of-nitf': { headline: 'Ferry of NITF', author, datePublished: published } },
  },
  'g2.xml': {
    text: `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:tarn:g2" version="1" standard="NewsML-G2"
standardversion="2.30" conformance="power" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>
<versionCreated>${published}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta>
<by>Ada Vale</by><headline>Ferry of NewsML-G2</headline></contentMeta><contentSet>
<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>
<body><p>It sailed at noon.</p></body></html></inlineXML></contentSet></newsItem>`,
    stories: { 'ferry-of-newsml-g2': { headline: 'Ferry of NewsML-G2', author, body: ['It sailed at noon.'] } },
  },
  'content/harbour/markdown-ferry.md': {
    text: `---\ntitle: Ferry of Markdown\nauthor: Ada Vale\ndate: ${published}\ntags: [tides]\n---
It sailed at **noon**, as [Ghost](../../ghost-ferry) says.\n\n![The quay](quay.png)\n\n- One\n- Two\n`,
    stories: {
      'markdown-ferry': {
        headline: 'Ferry of Markdown',
        articleSection: 'harbour',
        author,
        datePublished: published,
        body: [
          'It sailed at **noon**, as [Ghost](story:ghost-ferry) says.',
          { type: 'image', src: 'markdown-ferry-quay.png', alt: 'The quay' },
          { type: 'list', items: ['One', 'Two'] },
        ],
      },
    },
  },
  'page.html': {
    text: `<!doctype html><html lang="en"><head><title>Ferry of a page – Tarn</title>
<meta property="og:type" content="article"><link rel="canonical" href="https://p.example/page-ferry">
<meta property="article:published_time" content="${published}"><meta name="author" content="Ada Vale"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry of a page</h1>
<p>It sailed at noon, and it was full of people who had waited for a week because of the storm in the strait.</p>
<p>The next one is due on Friday, when the wind is expected to be weaker than it was, the harbour master said.</p>
<script>alert(1)</script><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>
<p>Passengers were told to come early, since there are more of them than there is room on one ship.</p></article>
<footer>All rights reserved</footer></body></html>`,
    stories: { 'ferry-of-a-page': { headline: 'Ferry of a page', author, datePublished: published } },
  },
  'edition/broadsheet-ferry.json': {
    text: JSON.stringify({ headline: 'Ferry of Broadsheet', author, datePublished: published, body: ['It sailed.'] }),
    stories: {
      'broadsheet-ferry': {
        headline: 'Ferry of Broadsheet',
        author,
        datePublished: published,
        body: ['It sailed.'],
      },
    },
  },
  'broken.json': { text: '{"posts": [', stories: {} },
  'notes.txt': { text: 'Dear all', stories: {} },
};
