import { describe, expect, test } from 'vitest';
import { bodyOf, page, paragraphs, read, text } from './sample-page.ts';

describe('a live blog', () => {
  const updates = [
    { '@type': 'BlogPosting', headline: 'Ferry in', articleBody: paragraphs[1], author: { name: 'Cy Dunn' } },
    { '@type': 'BlogPosting', headline: 'Storm over', articleBody: paragraphs[2] },
  ];
  const blog = { '@type': 'LiveBlogPosting', headline: 'Harbour live', liveBlogUpdate: updates };
  const head = `<title>Harbour live</title><script type="application/ld+json">${JSON.stringify(blog)}</script>`;
  const inMarkup = updates.map((one) => `<h2>${one.headline}</h2><p>${one.articleBody ?? ''}</p>`).join('');

  test.each([
    ['has the entries of its data, if the page loads them later', `<article>${text.slice(0, 100)}</article>`],
    ['has what readers see, if that is all', `<article>${inMarkup}</article>`],
  ])('%s', (_, body) => {
    const html = page(head, `<h1>Harbour live</h1>${body}`);
    expect(bodyOf(html)).toEqual([
      { type: 'heading', text: 'Ferry in' },
      paragraphs[1],
      { type: 'heading', text: 'Storm over' },
      paragraphs[2],
    ]);
    expect(read(html).authors).toBeUndefined();
  });
});
