import { describe, expect, test } from 'vitest';
import { bodyOf, page, paragraphs, story } from './sample-page.ts';

const [first = '', second = '', third = ''] = paragraphs;
const head = '<title>Harbour reopens</title><link rel="canonical" href="https://carrow.example/news/harbour">';
const withIn = (inner: string): string => page(head, `<article><h1>Harbour reopens</h1>${inner}</article>`);

describe('words between line breaks', () => {
  const pointer = '<a href="/news/storm-2">Storm closes the harbour for a week</a>';

  test('are lines of their own in boxes within boxes, too', () => {
    const html = withIn(
      `<div class="a"><div class="b">${first}<br><br>${second}<br><br>${pointer}<br><br>${third}</div></div>`,
    );
    expect(bodyOf(html)).toEqual(paragraphs);
  });

  test('stay with the picture beside them', () => {
    const html = withIn(
      `<p>${first}</p><p>${second}</p><div class="image"><img src="https://carrow.example/quay.jpg">The quay of Carrow</div><p>${third}</p>`,
    );
    expect(bodyOf(html)[2]).toMatchObject({ type: 'image', caption: 'The quay of Carrow' });
  });

  test('are lines of their own below a long text with pictures', () => {
    const request =
      'Did you like it? Please consider a <a href="/give">donation</a> or our <a href="/mail">newsletter</a>.';
    const text = story
      .map((line) => `<p>${line}</p>`)
      .join('<p><img src="https://carrow.example/quay.jpg" alt=""></p>');
    const said = bodyOf(withIn(`<div class="a">${text}${request}</div>`)).filter((block) => typeof block === 'string');
    expect(said).toEqual(story);
  });

  test('are a text where a heading has them all in it', () => {
    const start = `On the third day of the storms: ${first}`;
    const html = page(
      head,
      `<h2>Harbour reopens</h2><article><p>${start}</p><h4><div>${paragraphs.join('<br><br>')}</div></h4></article>`,
    );
    expect(bodyOf(html)).toEqual([start, ...paragraphs]);
  });
});

test('a text of short lines is found in scripts that say more in fewer letters', () => {
  const lines = Array.from(
    { length: 6 },
    (_, i) => `嵐が去って${i + 1}日目の朝にカローの港がまた開いて最初の船が島から戻ってきました`,
  );
  const html = page(
    '<title>港が開く</title>',
    `<h3>港が開く</h3><div class="entry-body">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  );
  expect(bodyOf(html)).toEqual(lines);
});

test('markup that the data of a page have as text is markup', () => {
  const written = `${first}\n&lt;h2&gt;Then&lt;/h2&gt;\n&lt;div&gt;${second} ${third}&lt;/div&gt;\n${first.repeat(3)}`;
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour reopens', articleBody: written });
  const html = page(`${head}<script type="application/ld+json">${data}</script>`, '<h1>Harbour reopens</h1>');
  expect(bodyOf(html)).toEqual([first, { type: 'heading', text: 'Then' }, `${second} ${third}`, first.repeat(3)]);
});
