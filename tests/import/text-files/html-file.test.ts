import { expect, test } from 'vitest';
import { storyBody } from '../../../src/import/html/story-body.ts';
import { htmlFile } from '../../../src/import/text-files/html-file.ts';
import { originalIn, sourceFileOf } from '../source-file-of.ts';

test('a part of a page is a story with its heading as the headline', async () => {
  const { headline, body } = await originalIn(
    htmlFile,
    'quay.html',
    '<article><h1>Harbour reopens</h1><p>One.</p></article>',
  );
  expect(headline).toBe('Harbour reopens');
  expect(storyBody(body ?? { type: 'root', children: [] }, { place: 'body' }).body).toEqual(['One.']);
});

test('front matter gives its facts', async () => {
  const story = await originalIn(
    htmlFile,
    '_posts/2020-01-30-quay.html',
    '---\ntitle: Harbour reopens\n---\n<p>One. {{ site.baseurl }}</p>',
  );
  expect(story).toMatchObject({ headline: 'Harbour reopens', datePublished: '2020-01-30', slug: 'quay' });
});

test.each([
  ['<p>One.</p>', true],
  ['<!-- note --><div>One.</div>', true],
  ['---\ntitle: A\n---\n<p>One.</p>', true],
  ['<rss version="2.0"></rss>', false],
  ['plain text', false],
])('%j is recognised: %s', (text, isHtml) => expect(htmlFile.recognises(sourceFileOf('quay.html', text))).toBe(isHtml));
