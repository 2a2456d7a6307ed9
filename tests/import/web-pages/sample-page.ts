import { isOriginal, type Original } from '../../../src/import/original.ts';
import { readPage } from '../../../src/import/web-pages/read-page.ts';
import { storyBody } from '../../../src/import/html/story-body.ts';

export const paragraphs = [
  'The harbour of Carrow opened again on Tuesday after a week of storms that had kept every ship at sea.',
  'Harbour master Ada Bole said that the quay had held, and that the cranes would be checked by the weekend.',
  'Fishing boats left before dawn, and the first ferry from Tarn Island came in at noon with two hundred people.',
];
export const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

export const read = (html: string): Original => {
  const found = readPage(html, 'page.html');
  if (!isOriginal(found)) throw new Error(found.reason);
  return found;
};
export const bodyOf = (html: string) => {
  const { body, address } = read(html);
  return storyBody(body ?? { type: 'root', children: [] }, { place: 'body', base: address }).body;
};
/** The paragraphs of a longer story. */
export const story = Array.from({ length: 12 }, (_, i) => `On day ${i + 1} of the storms: ${paragraphs[i % 3] ?? ''}`);
/** The same as elements with a class. */
export const lines = story.map((line) => `<p class="par">${line}</p>`);
/** The same with something between them. */
export const linesWith = (between: string): string =>
  `${lines.slice(0, 6).join('')}${between}${lines.slice(6).join('')}`;
export const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
