import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/import/web-pages/read-page.ts';
import { bodyOf, lines, linesWith, page, story } from './sample-page.ts';

const title = '<title>Harbour reopens</title>';
const notice = 'The Courier needs a thousand new readers this spring, and every one of them counts.';
const gifts = lines.slice(0, 4).map((line) => line.replace(/On day \d+/u, 'Please support us'));
/** A page whose paragraphs have a class, with something between them, and something after them. */
const withBeside = (between: string, after = ''): string =>
  page(
    title,
    `<main><article><h1>Harbour reopens</h1><div class="text">${linesWith(between)}${after}</div></article></main>`,
  );

describe('what stands beside the paragraphs of a text', () => {
  test.each([
    ['a box that Readability leaves out, too', `<div class="ak-banner"><p>${notice}</p></div>`],
    [
      'a poll',
      '<div class="frame"><p>Was the harbour shut for too long?</p><label><input type="radio">It was</label></div>',
    ],
    [
      'a list that is not shown',
      '<div class="more hidden"><p>Storm over Tarn. The ferry to the north. All ships.</p></div>',
    ],
    [
      'a button for reprints',
      '<div class="republication-tool"><p>Print our stories in your own paper, for free.</p></div>',
    ],
    ['a line that Readability leaves out, too', `<p class="site-extra">${notice}</p>`],
  ])('%s is left out', (_, between) => {
    expect(bodyOf(withBeside(between))).toEqual(story);
  });

  test.each([
    ['a box that Readability keeps', `<div class="frame"><p>${notice}</p></div>`],
    ['a caption', `<img src="/quay.jpg" alt=""><div class="caption sidebar">The quay of Carrow.</div>`],
    ['a name below a quotation', '<div class="pullquote extra"><p>Ada Bole, harbour master</p></div>'],
  ])('%s stays', (_, between) => {
    expect(bodyOf(withBeside(between))).toHaveLength(story.length + 1);
  });

  test('nothing is left out where Readability has read something else', () => {
    const others = Array.from(
      { length: 20 },
      (_, i) =>
        `<p>In year ${i} there was a storm, and ship ${i} was lost with all men, all nets, and their names.</p>`,
    );
    const html = page(
      title,
      `<h1>Harbour reopens</h1><div class="sidebar" itemprop="articleBody">${lines.join('')}` +
        `<p class="site-extra">${notice}</p></div><div class="content">${others.join('')}</div>`,
    );
    expect(bodyOf(html)).toEqual([...story, notice]);
  });
});

describe('what follows a text', () => {
  test.each([
    ['labels of a section', '<div class="views"><h3>Views</h3><div>The best of rivers</div><div>Column</div></div>'],
    [
      'questions of a form',
      '<div class="embed"><h2>How is the storm for you?</h2>We want to hear from you. ' +
        '<a href="https://forms.example/1">If you can see no form here, ask</a> at the desk.</div>',
    ],
    [
      'a box for gifts, whose paragraphs are like those of the text',
      `<div class="gift">${gifts.join('')}<select><option>12</option></select></div>`,
    ],
    [
      'how the site works, in a line with a class of its own',
      '<p class="ask">All that is in our paper is checked twice. Read <a href="/how">how we work, and why</a>.</p>',
    ],
    ['a label of its own', '<div class="page-links">Part 1</div>'],
    ['an offer', `<div class="deal"><p>${notice}</p><a class="btn" href="/buy">Read on paper</a></div>`],
    [
      'a request in front of topics',
      '<p>Write to us: we are <a href="/desk">here</a>.</p><p><a href="/tag/a">Quay</a></p>',
    ],
    ['comments in Danish', `<p class="debate">Kommentarer</p><p class="debate">${notice}</p>`],
    ['words for browsers without scripts', '<div id="disqus_thread"><noscript>View the discussion</noscript></div>'],
  ])('%s is left out', (_, after) => {
    expect(bodyOf(withBeside('', after))).toEqual(story);
  });

  test.each([
    ['its source', '<p class="origin">Source: Carrow Harbour Board</p>'],
    ['facts', '<div class="facts"><h3>The harbour</h3><p>It has three quays, and two cranes.</p></div>'],
    ['a table', '<div class="data"><table><tr><td>Quays</td><td>3</td></tr></table></div>'],
  ])('%s stays', (_, after) => {
    expect(bodyOf(withBeside('', after)).length).toBeGreaterThan(story.length);
  });
});

describe('the text of a page is found', () => {
  test.each([
    ['in a post whose topics are called like boxes', '<article class="post-1 hentry courier_article_tags-storm">', ''],
    ['in a box that is called like an offer', '<article>', '<div id="subscription-content">'],
  ])('%s', (_, start, box) => {
    const comments = `<div class="comment-list">${`<p>${notice}</p>`.repeat(6)}</div>`.repeat(2);
    const links = `<ul>${`<li><a href="/a">${notice}</a></li>`.repeat(12)}</ul>`;
    const html = page(
      title,
      `<div>${start}<h1>Harbour reopens</h1>${box}${lines.slice(0, 6).join('')}</article></div>${comments}${links}`,
    );
    expect(bodyOf(html)).toEqual(story.slice(0, 6));
  });

  test('but not at the foot of the page', () => {
    const foot = `<h1>Harbour reopens</h1><footer>${lines.join('')}</footer>`;
    expect(readPage(page(title, foot), 'page.html')).toMatchObject({ refused: true });
  });
});
