import { describe, expect, test } from 'vitest';
import { bodyOf, lines, linesWith, page, read, story } from './sample-page.ts';

const address = '<link rel="canonical" href="https://courier.example/sea/harbour-reopens">';
const title = `<title>Harbour reopens</title>${address}`;
const withBeside = (between: string, after = ''): string =>
  page(
    title,
    `<main><article><h1>Harbour reopens</h1><div class="text">${linesWith(between)}</div>${after}</article></main>`,
  );

describe('what a page puts between paragraphs is left out', () => {
  test.each([
    [
      'a frame in a box for advertising',
      '<div class="ad-view"><iframe src="//x1.example/a" height="130"></iframe></div>',
    ],
    [
      'a frame in a size of advertising',
      '<p><iframe src="https://x1.example/a" width="300" height="250"></iframe></p>',
    ],
    ['a frame in a box of such a size', '<div style="width:728px;height:90px"><iframe src="/b.html"></iframe></div>'],
    [
      'a picture of such a size that leads to a page',
      '<ul><li><a href="/out/1"><img width="728" height="90" src="/b.jpg"></a></li></ul>',
    ],
    ['a picture as wide as a banner', '<p><a href="/out/2"><img width="1000" height="123" src="/b.jpg"></a></p>'],
    [
      'a request with the button of a network',
      '<p class="par">Like us on <a href="https://facebook.com/courier">Facebook</a> ' +
        '<iframe src="//www.facebook.com/plugins/like.php?href=courier"></iframe></p>',
    ],
    [
      'the card of another story of the site',
      '<blockquote class="wp-embedded-content"><p><a href="//courier.example/sea/2">A ferry</a></p></blockquote>',
    ],
    [
      'a link that takes the site to a service',
      '<p class="par"><a href="https://search.example/sources?q=courier.example">Add us to your sources</a></p>',
    ],
    [
      'the current issue',
      '<aside class="issue"><h4>This week</h4><a href="/issue/7"><img src="/issue/7.jpg" alt=""></a></aside>',
    ],
  ])('%s', (_, between) => {
    expect(bodyOf(withBeside(between))).toEqual(story);
  });

  test('buttons with the same words below several things', () => {
    const button = '<p class="par"><a class="body-btn" href="https://shop.example/1">Learn more</a></p>';
    const html = page(title, `<article><h1>Harbour reopens</h1>${lines.join(button)}</article>`);
    expect(bodyOf(html)).toEqual(story);
    // Each with a telephone number of its own.
    const calls = lines.map((line, i) => `${line}${button.replace('more', `more (01) 55 0${i}`)}`);
    expect(bodyOf(page(title, `<article><h1>Harbour reopens</h1>${calls.join('')}</article>`))).toEqual(story);
  });

  test.each([
    [
      'a chart of the site',
      '<p><iframe src="https://courier.example/charts/7" width="640" height="400"></iframe></p>',
      1,
    ],
    [
      'a picture that leads to a larger one',
      '<p><a href="/b.jpg"><img width="300" height="250" src="/s.jpg"></a></p>',
      1,
    ],
    [
      'the card of a story elsewhere',
      '<blockquote class="wp-embedded-content"><p><a href="https://tarn.example/a/b">Tarn</a></p></blockquote>',
      1,
    ],
    [
      'a link that is there once',
      '<p class="par"><a class="btn" href="https://tarn.example/">The timetable</a></p>',
      1,
    ],
  ])('%s stays', (_, between, more) => {
    expect(bodyOf(withBeside(between))).toHaveLength(story.length + more);
  });
});

describe('what follows the text is left out', () => {
  const comment = 'I was on the quay that week and have never seen such waves, nor so many boats at their ropes.';

  test('comments below the place that links lead to', () => {
    const comments = `<a name="comments"></a><table><tr><td><b>Anonymous</b> wrote:<br>${comment}</td></tr></table>`;
    const html = page(
      title,
      `<h1>Harbour reopens</h1><div>${lines.join('')}${comments}<p class="par">${comment}</p></div>`,
    );
    expect(bodyOf(html)).toEqual(story);
  });

  test('comments that their markup calls so, however many', () => {
    const one = (i: number) =>
      '<li><article itemscope itemtype="https://schema.org/Comment"><p itemprop="author">Fan</p>' +
      `<div itemprop="text"><p>${comment} ${i}</p></div></article></li>`;
    const comments = `<ol>${Array.from({ length: 60 }, (_, i) => one(i)).join('')}</ol>`;
    const html = page(
      title,
      `<main><h1>Harbour reopens</h1><div itemprop="text">${lines.join('')}</div>${comments}</main>`,
    );
    expect(bodyOf(html)).toEqual(story);
  });

  test('who the author is, in a box of its own', () => {
    const words =
      'Ada covers all that floats, and is read on land. She swims in winter, too, and says so often. ' +
      'Before that she was a ship’s cook, a teacher of knots, and the keeper of the light on Tarn Island.';
    const box = `<div itemprop="author"><p class="par">${words}</p></div>`;
    const html = page(title, `<h1>Harbour reopens</h1><div><div>${lines.join('')}${box}</div></div>`);
    expect(bodyOf(html)).toEqual(story);
  });
});

test('a headline below the text has nothing above it', () => {
  const copy = '<h1>Harbour reopens</h1><p class="par">Copy this story for your paper, and name us there.</p>';
  const linked = '<p class="par">The ferry <a href="/tarn">Tarn Maid</a> came in at noon with two hundred people.</p>';
  const heading = '<h3><b>The ferry</b><br><i>Tarn</i></h3>';
  const html = page(title, `<article>${lines.join('')}${heading}${linked}<div>${copy}</div></article>`);
  const found = JSON.stringify(bodyOf(html));
  expect(found).toContain('[Tarn Maid]');
  expect(found).toContain('The ferry');
});

test('the data of a page can have a part of its text', () => {
  const part = { '@type': 'NewsArticle', headline: 'Harbour reopens', articleBody: story.slice(8).join(' ') };
  const data = `<script type="application/ld+json">${JSON.stringify(part)}</script>`;
  const html = page(
    title + data,
    `<main><h1>Harbour reopens</h1><div>${lines.slice(0, 8).join('')}` +
      `<div class="card">${lines.slice(8).join('')}</div></div></main>`,
  );
  expect(bodyOf(html)).toEqual(story);
});

describe('the standfirst is of the story', () => {
  const byline = '<p class="byline">By <a rel="author" href="/author/ada">Ada Bole</a></p>';
  const said = 'A week of storms ends, and the ferries sail again to Tarn Island.';
  const standfirstIn = (head: string, above: string): string | undefined => {
    const [first] =
      read(page(title + head, `<h1>Harbour reopens</h1>${byline}${above}<article>${lines.join('')}</article>`))
        .standfirst?.children ?? [];
    return first?.type === 'text' ? first.value : undefined;
  };
  const description = `<meta name="description" content="${said}"><meta name="author" content="Ada Bole">`;

  test.each([
    [
      'not of its author',
      description,
      '<div class="with-excerpt">Ada is a writer from the islands, and swims in winter.</div>',
    ],
    [
      'not of the site',
      description,
      '<p class="site-description">All about fish, boats and the people in between.</p>',
    ],
  ])('%s', (_, head, above) => {
    expect(standfirstIn(head, above)).toBe(said);
  });

  test.each([
    ['begin with the author’s whole name', 'Ada Bole’s week at sea ends with the ferries that sail again.'],
    ['end with the site', 'The harbour opens, and the ferries sail again. More on courier.example'],
  ])('it can %s', (_, words) => {
    expect(standfirstIn('<meta name="author" content="Ada Bole">', `<p class="dek">${words}</p>`)).toBe(words);
  });

  test.each([
    'The Courier is your source of business news, of records and of all the people behind them.',
    'Investigating corporate governance, monetary policy, executive appointments, quarterly earnings and mergers.',
  ])('none is made of what the site says of itself: %s', (words) => {
    const site = '<meta property="og:site_name" content="The Courier">';
    expect(standfirstIn(`${site}<meta name="description" content="${words}">`, '')).toBeUndefined();
  });
});
