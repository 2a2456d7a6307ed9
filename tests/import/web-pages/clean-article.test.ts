import { describe, expect, test } from 'vitest';
import { bodyOf, page, paragraphs, text } from './sample-page.ts';

describe('what stands between the paragraphs', () => {
  const between = (inner: string) =>
    bodyOf(
      page('<title>Harbour</title>', `<article><h1>Harbour</h1>${text}${inner}<p>The last one.</p></article>`),
    ).slice(3);

  test.each([
    ['a headline of another story', '<p><a href="/news/storm-2">Storm closes the harbour for a week</a></p>'],
    ['a pointer', '<p>Read more: <a href="/news/storm-2">Storm closes the harbour</a></p>'],
    ['a call in capital letters', '<p><a href="/app">GET OUR APP BY CLICKING HERE</a></p>'],
    ['a caption that a gallery has twice', `<p>${paragraphs[0]}</p>`],
    ['the headline again', '<p>Harbour</p>'],
    ['labels', '<p>Image 1 of 5</p><p>Advertisement</p><p>Share this article</p>'],
  ])('%s is left out', (_, inner) => expect(between(inner)).toEqual(['The last one.']));

  test('is left out if it is a heading that leads elsewhere, without a text', () => {
    const inner = '<h3><a href="/news/storm-2">Storm closes the harbour</a></h3><h2>Then</h2>';
    expect(between(inner)).toEqual([{ type: 'heading', text: 'Then' }, 'The last one.']);
  });

  test('is kept if it is a part of the text', () => {
    expect(between('<div>The <b>video</b> shows it.</div>')[0]).toBe('The **video** shows it.');
    expect(between('<p><a href="/files/report-2.pdf">The report of the harbour office</a></p>')).toHaveLength(2);
    expect(
      between(
        '<div class="social-embed"><blockquote class="twitter-tweet"><p>Open</p><a href="https://x.com/ada/status/1">1</a></blockquote></div>',
      )[0],
    ).toMatchObject({ type: 'embed' });
  });
});
