import { describe, expect, test } from 'vitest';
import { bodyOf, page, paragraphs, read, text } from './sample-page.ts';

const [first = '', second = '', third = ''] = paragraphs;
const head = '<title>Harbour reopens</title><link rel="canonical" href="https://carrow.example/news/harbour">';
const site = '<meta property="og:site_name" content="Carrow Courier"><meta name="author" content="Cy Dunn">';
/** A page whose text has something between its paragraphs, and something after them. */
const withIn = (between: string, after = ''): string =>
  page(
    head + site,
    `<main><article><h1>Harbour reopens</h1><div class="text"><p>${first}</p><p>${second}</p>${between}` +
      `<p>${third}</p>${after}</div></article></main>`,
  );

describe('a line in which the page speaks is left out', () => {
  test.each([
    ['a request in slanting letters', '<p><em>Follow us on <a href="https://twitter.com/carrow">Twitter</a>.</em></p>'],
    ['a label before a link', '<p>MORE : <a href="/news/storm">Storm closes the harbour</a></p>'],
    [
      "a request to follow in the story's own letters",
      '<p>Síguenos en Facebook: <a href="https://www.facebook.com/carrow/">Carrow</a> y en Twitter</p>',
    ],
    [
      'a note that asks readers to subscribe',
      "<p><em>Editor's note: click here for our news <a href='https://x.list-manage.com/1'>by mail</a>.</em></p>",
    ],
    [
      'a picture that leads to another site',
      '<p><a href="https://boots.example/sale"><img src="/boots.png" alt=""></a></p>',
    ],
    ['a label in bold letters', '<p><strong>MUST READ | Storm closes the harbour of Carrow</strong></p>'],
    [
      'a box with a button',
      '<div class="deal"><div class="deal-title">Sea boots</div><div class="price">19.90</div>' +
        '<a class="btn" href="https://shop.example/1">Buy now</a></div>',
    ],
    [
      'a box that is one link',
      '<a href="/news/storm"><div class="kicker">Weather</div><h3>Storm closes the harbour of Carrow</h3></a>',
    ],
  ])('%s between its paragraphs', (_, between) => {
    expect(bodyOf(withIn(between))).toEqual(paragraphs);
    expect(read(withIn(between)).losses?.some(({ isFurniture }) => isFurniture === true)).toBe(true);
  });

  test.each([
    [
      'the author',
      '<p><em>Cy Dunn joined the Carrow Courier in 2022. See more of his work <a href="/cy">here</a>.</em></p>',
    ],
    ['a request', '<p>Got a tip? Write to <a href="mailto:news@carrow.example">news@carrow.example</a></p>'],
    ['a gift', '<p><em>If you liked this, please <a href="https://give.example">consider a donation</a>.</em></p>'],
    [
      'comments',
      '<h3>Comments (2)</h3><div class="list"><p>I was there, and the quay did hold, as she says.</p></div>',
    ],
    [
      'a link beside a picture',
      '<p><a href="https://news.google.com/carrow"><img src="/icon.png" alt="Google"></a> ' +
        '<a href="https://news.google.com/carrow">Follow us on Google News</a></p>',
    ],
    [
      'words of the newsroom to its readers',
      '<div class="fund"><p>We are in the midst of our spring campaign. What you give today counts twice.</p></div>',
    ],
    [
      'a list that is a request',
      '<ul><li><b>Get Carrow <a href="https://in.example">updates</a> at noon</b></li></ul>',
    ],
    [
      'where there is more',
      '<p>For more coverage of all storms of this year, with maps and pictures of each harbour of the island, you ' +
        'can visit this <a href="/storms">page about the sea</a> at any time of the day.</p>',
    ],
    [
      'pictures that lead to shops',
      '<ul><li><a href="https://a.example/1"><img src="/a.png" alt=""></a></li>' +
        '<li><a href="https://b.example/1"><img src="/b.png" alt=""></a></li></ul>',
    ],
    ['a request about the story', '<p><strong>Like this story? Share it with a friend!</strong></p>'],
    ['rights', '<p>All of it ⓒ the Carrow Courier, whoever asks.</p>'],
    [
      'a pointer to the site under a heading',
      '<h4>Jobs in and around Carrow</h4>' +
        '<p>You can find all of our present jobs in the <a href="/jobs">market of the Carrow Courier</a> as well.</p>',
    ],
    ['the next step', '<a href="/news/storm"><img src="/storm.jpg" alt=""></a>'],
    ['a bar', '<p>|</p>'],
  ])('%s after its text', (_, after) => {
    expect(bodyOf(withIn('', after))).toEqual(paragraphs);
  });

  test('the topics that the data of the page have', () => {
    const tagged = withIn('', '<ul><li>Topics:</li><li>Harbour of Carrow</li><li>Ferries</li></ul>').replace(
      '</head>',
      '<meta name="keywords" content="Harbour of Carrow, Ferries"></head>',
    );
    expect(bodyOf(tagged)).toEqual(paragraphs);
  });

  test('what stands above the headline', () => {
    const above = page(
      head,
      `<article><h4>Sport</h4><p>Carrow Courier, Tuesday</p><h1>Harbour reopens</h1>${text}</article>`,
    );
    expect(bodyOf(above)).toEqual(paragraphs);
  });

  test('a box that the text in the data of the page does not have', () => {
    const said = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Harbour reopens',
      articleBody: paragraphs.join('\n'),
    })}</script>`;
    const box =
      '<div class="promise"><h3>Uncommon tides</h3><p>The Courier looks at both sides of the river.</p></div>';
    expect(bodyOf(withIn(box).replace('</head>', `${said}</head>`))).toEqual(paragraphs);
    expect(bodyOf(withIn(box))).toHaveLength(5);
  });
});

describe('a line of the story stays', () => {
  test.each([
    [
      'a network in the news',
      '<p>The ferry company wrote on <a href="https://twitter.com/tarn">Twitter</a> that it sails.</p>',
    ],
    [
      'a correction',
      '<p><em>Correction: an earlier version of <a href="/news/1">this story</a> had a wrong day.</em></p>',
    ],
    ['where it appeared first', '<p><em>Originally published in the <a href="/">Carrow Courier</a>.</em></p>'],
    ['a question in an interview', '<p><strong>What do you say to people who subscribe to that view?</strong></p>'],
    ['who asks in an interview', '<p><strong>We saw you on the quay that night.</strong></p>'],
    ['an account in a list of them', '<p><b>Account</b>: <a href="https://instagram.com/tarn"><b>@tarn</b></a></p>'],
    ['where it is taken from', '<p>Excerpted from “Tides”. © 2026 by Cy Dunn.</p>'],
    ['facts in a box', '<aside class="facts"><h3>The harbour</h3><p>Quay: 300 metres</p><p>Cranes: 4</p></aside>'],
    ['a picture that is a link', '<p><a href="/quay.jpg"><img src="/quay.jpg" alt="The quay"></a></p>'],
  ])('%s', (_, line) => {
    expect(bodyOf(withIn(line))).toHaveLength(4);
  });
});

test('a box that is called a newsletter is left out, however long it is', () => {
  const story = Array.from({ length: 90 }, (_, i) => `<p>On day ${i + 1} of the storms, ${second.toLowerCase()}</p>`);
  const box = `<div class="newsletter-box"><p>${'Every morning the news of the town. '.repeat(20)}</p></div>`;
  const html = page(head, `<article><h1>Harbour reopens</h1><div class="text">${story.join('')}${box}</div></article>`);
  expect(bodyOf(html)).toHaveLength(story.length);
});

test('words between line breaks are lines of their own', () => {
  const loose = page(
    head,
    `<article><h1>Harbour reopens</h1><div class="text">${paragraphs.join('<br><br>')}<br><br>` +
      '<em>Follow us on <a href="https://twitter.com/carrow">Twitter</a></em></div></article>',
  );
  expect(bodyOf(loose)).toEqual(paragraphs);
});
