import { describe, expect, test } from 'vitest';
import { bodyOf, missingIn, storyOf } from './html-story.ts';

describe('paragraphs', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['One.<br>Two.<br><br>Three.', ['One.', 'Two.', 'Three.']],
    [
      'A line that an old program broke at some width,<br>and that goes on here.',
      ['A line that an old program broke at some width, and that goes on here.'],
    ],
    ['<div>One.<div>Two.</div>Three.</div>', ['One.', 'Two.', 'Three.']],
    ['<p>&nbsp;</p><p> </p><p>One.</p>', ['One.']],
    ['<dl><dt>Quay</dt><dd>Where ships lie.</dd></dl>', ['**Quay**', 'Where ships lie.']],
  ])('%s', (html, body) => expect(bodyOf(html)).toEqual(body));
});

describe('headings', () => {
  test('have the levels 2 and 3, the first one 2', () => {
    expect(bodyOf('<h4>a</h4><p>b</p><h3>c</h3><p>d</p><h4>e</h4><p>f</p><h6>g</h6><p>h</p>')).toEqual([
      { type: 'heading', text: 'a' },
      'b',
      { type: 'heading', text: 'c' },
      'd',
      { type: 'heading', text: 'e', level: 3 },
      'f',
      { type: 'heading', text: 'g', level: 3 },
      'h',
    ]);
  });

  test('are left out before nothing, and are pictures if they hold nothing else', () => {
    expect(bodyOf('<h2></h2><h2><img src="a.jpg" alt="A"></h2><p>b</p><h2>End</h2>')).toEqual([
      { type: 'image', src: 'https://carrow.example/news/a.jpg', alt: 'A' },
      'b',
    ]);
  });
});

describe('lists', () => {
  test('can be nested, also where the markup is wrong', () => {
    expect(bodyOf('<ol><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li><ul><li>Four</li></ul></ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          { text: 'One', items: ['Two'] },
          { text: 'Three', items: ['Four'] },
        ],
      },
    ]);
  });

  test('that are parts of the text are taken apart, and keep their numbers', () => {
    const html = '<ol><li><p>The quay.</p><figure><img src="a.jpg"></figure></li><li><p>The crane.</p></li></ol>';
    expect(bodyOf(html)).toEqual([
      '1. The quay.',
      { type: 'image', src: 'https://carrow.example/news/a.jpg', alt: '' },
      '2. The crane.',
    ]);
  });
});

describe('quotations', () => {
  test.each([
    ['<blockquote>One.</blockquote>', { type: 'quote', text: 'One.' }],
    [
      '<blockquote><p>One.</p><p>Two.</p><footer>Ada Bole</footer></blockquote>',
      { type: 'quote', text: ['One.', 'Two.'], cite: 'Ada Bole' },
    ],
    ['<blockquote><p>One.</p><p>— Ada Bole</p></blockquote>', { type: 'quote', text: 'One.', cite: 'Ada Bole' }],
    ['<blockquote><p>One.</p><cite>Ada Bole</cite></blockquote>', { type: 'quote', text: 'One.', cite: 'Ada Bole' }],
    [
      '<figure class="wp-block-pullquote"><blockquote><p>One.</p><cite>Ada</cite></blockquote></figure>',
      { type: 'pullquote', text: 'One.', cite: 'Ada' },
    ],
    ['<aside class="pull-quote"><p>One.</p></aside>', { type: 'pullquote', text: 'One.' }],
  ])('%s', (html, block) => expect(bodyOf(html)).toEqual([block]));
});

describe('tables', () => {
  test('have a head, a caption, and cells for those that span several', () => {
    const html =
      '<table><caption>Ships</caption><thead><tr><th>Year</th><th colspan="2">Ships</th></tr></thead>' +
      '<tr><td rowspan="2">2019</td><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>';
    expect(bodyOf(html)).toEqual([
      {
        type: 'table',
        caption: 'Ships',
        head: ['Year', 'Ships', ''],
        rows: [
          ['2019', '1', '2'],
          ['2019', '3', ''],
        ],
      },
    ]);
  });

  test('that only place things on the page are taken apart', () => {
    expect(bodyOf('<table><tr><td><p>One.</p></td><td><h2>Two</h2><p>Three.</p></td></tr></table>')).toEqual([
      'One.',
      { type: 'heading', text: 'Two' },
      'Three.',
    ]);
  });
});

describe('boxes, code and breaks', () => {
  test.each([
    ['<details><summary>Why?</summary><p>Because.</p></details>', [{ type: 'box', title: 'Why?', body: ['Because.'] }]],
    [
      '<aside><h3>Facts</h3><ul><li>One</li></ul></aside>',
      [{ type: 'box', title: 'Facts', body: [{ type: 'list', items: ['One'] }] }],
    ],
    ['<aside><p>No title here.</p></aside>', ['No title here.']],
    ['<pre class="language-js">a\n  *b*</pre>', [{ type: 'code', text: 'a\n  *b*', language: 'js' }]],
    ['<p>a</p><hr><hr><p>b</p><p>* * *</p><p>c</p><hr>', ['a', { type: 'break' }, 'b', { type: 'break' }, 'c']],
  ])('%s', (html, body) => expect(bodyOf(html)).toEqual(body));
});

describe('what stands elsewhere', () => {
  test.each([
    [
      '<iframe src="//www.youtube-nocookie.com/embed/abcdefghijk?rel=0"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube video',
    ],
    [
      '<iframe data-src="https://player.vimeo.com/video/123456" title="A film of the quay"></iframe>',
      'https://vimeo.com/123456',
      'A film of the quay',
    ],
    [
      '<figure><iframe src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/12"></iframe><figcaption>Waves</figcaption></figure>',
      'https://api.soundcloud.com/tracks/12',
      'Waves',
    ],
    [
      '<iframe src="https://open.spotify.com/embed/track/abc"></iframe>',
      'https://open.spotify.com/track/abc',
      'Spotify recording',
    ],
    [
      '<iframe src="https://datawrapper.dwcdn.net/AbCdE/1/"></iframe>',
      'https://datawrapper.dwcdn.net/AbCdE/1/',
      'Datawrapper chart',
    ],
    [
      '<amp-youtube data-videoid="abcdefghijk"></amp-youtube>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube video',
    ],
    [
      '<object><param name="movie" value="https://www.youtube.com/v/abcdefghijk"></object>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'YouTube video',
    ],
    ['<video src="https://media.example/a.mp4"></video>', 'https://media.example/a.mp4', 'media.example video'],
    [
      '<iframe src="https://charts.carrow.example/7"></iframe>',
      'https://charts.carrow.example/7',
      'charts.carrow.example',
    ],
  ])('%s', (html, url, title) => expect(bodyOf(html)).toMatchObject([{ type: 'embed', url, title }]));

  test('is a post with its words', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>Open *again*</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/12">May 3</a></blockquote>';
    expect(bodyOf(html)).toEqual([
      {
        type: 'embed',
        url: 'https://x.com/ada/status/12',
        title: 'X post',
        provider: 'X',
        text: [String.raw`Open \*again\*`, '— Ada (@ada) May 3'],
      },
    ]);
  });
});

describe('what has no home', () => {
  test('is reported with its place', () => {
    const { body, losses } = storyOf(
      '<p>One.</p><canvas>A long description of a drawing of the quay</canvas><p>Two.</p>',
    );
    expect(body).toEqual(['One.', 'Two.']);
    expect(losses).toEqual([
      {
        element: 'canvas',
        made: 'dropped',
        place: 'body, block 2',
        text: 'A long description of a drawing of the quay',
      },
    ]);
  });

  test('is no loss if it belongs to the page', () => {
    const html =
      '<p>One.</p><nav><a href="/">Home</a></nav><div class="share-bar">Share</div><form ' +
      'class="newsletter"><input></form>' +
      '<img src="https://count.example/p.gif" width="1" height="1"><div class="jp-relatedposts">Related</div><button>More</button>' +
      '<iframe src="https://ad.doubleclick.net/x"></iframe>';
    expect(bodyOf(html)).toEqual(['One.']);
    expect(missingIn(html)).toEqual([]);
    expect(storyOf(html).losses.length).toBeGreaterThan(4);
  });
});

test.each([
  ['<div class="ad">Buy</div>', []],
  ['<div class="top-ad">Buy</div>', []],
  ['<div class="ad ad-banner">Buy</div>', []],
  ['<div class="has-ad">Text.</div>', ['Text.']],
  ['<h2 id="ad-hoc">Ad hoc</h2><p>Text.</p>', [{ type: 'heading', text: 'Ad hoc' }, 'Text.']],
])('%s is advertising only by its last word', (html, body) => {
  const text = `The ferry sails. ${'It is late. '.repeat(200)}`.trim();
  expect(bodyOf(`<p>${text}</p>${html}`)).toEqual([text, ...body]);
});

test.each(['Social housing', 'Login', 'Related work', 'Comments of the council'])('%s can be a heading', (heading) => {
  const id = heading.toLowerCase().replaceAll(' ', '-');
  const html = `<h2 id="${id}">${heading}</h2><p>Text.</p><h2 id="h-${id}">${heading}</h2><p>More.</p>`;
  const block = { type: 'heading', text: heading };
  expect(bodyOf(`<p>The ferry sails.</p>${html}`)).toEqual(['The ferry sails.', block, 'Text.', block, 'More.']);
});
