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
    [
      'a pointer in a quotation',
      '<blockquote>PUEDES VER: <a href="/news/storm-2">La tormenta cierra el puerto</a></blockquote>',
    ],
    [
      'a list of other stories',
      '<h3>Le puede interesar</h3><p><a href="/a-1">Storm closes the harbour</a></p>' +
        '<p><a href="/a-2">Crane is back</a></p>',
    ],
    ['links to topics', '<p><a href="/tag/harbour">Harbour</a>, <a href="/tag/storm">Storm</a></p>'],
    ['a newsletter', '<p>Sign up for the weekly newsletter of the Carrow Courier here.</p>'],
    ['an app', '<p>Get the latest news straight to your phone with the Courier app.</p>'],
    ['a request for money', '<p>If you enjoyed this story, please consider supporting our work.</p>'],
    ['a note on commissions', '<p>We may earn a commission when you buy through links.</p>'],
    [
      'a frame that waits for consent',
      '<div><p>Empfohlener redaktioneller Inhalt</p><p>Externe Inhalte anzeigen</p></div>',
    ],
    ['accounts of the author', '<p>Follow Ada Bole on Twitter @adabole.</p>'],
    ['a rating', '<p>Valora esta noticia</p>'],
    ['labels', '<p>Image 1 of 5</p><p>Advertisement</p><p>Share this article</p>'],
  ])('%s is left out', (_, inner) => expect(between(inner)).toEqual(['The last one.']));

  test('is left out if it is a heading that leads elsewhere, without a text', () => {
    const inner = '<h3><a href="/news/storm-2">Storm closes the harbour</a></h3><h2>Then</h2>';
    expect(between(inner)).toEqual([{ type: 'heading', text: 'Then' }, 'The last one.']);
  });

  test('is kept if it is a part of the text', () => {
    expect(between('<p>He said that anybody may join the harbour watch.</p>')).toHaveLength(2);
    expect(between('<p>Weitere Schiffe werden am Abend erwartet.</p>')).toHaveLength(2);
    expect(between('<h3>Comments from the town</h3><p>Ada Bole was glad.</p>')).toHaveLength(3);
    expect(between('<p><a href="#notes">The notes below have the numbers</a></p>')).toHaveLength(2);
    expect(between('<div>The <b>video</b> shows it.</div>')[0]).toBe('The **video** shows it.');
    expect(between('<p><a href="/files/report-2.pdf">The report of the harbour office</a></p>')).toHaveLength(2);
    expect(
      between(
        '<div class="social-embed"><blockquote class="twitter-tweet"><p>Open</p><a href="https://x.com/ada/status/1">1</a></blockquote></div>',
      )[0],
    ).toMatchObject({ type: 'embed' });
  });
});
