import { expect, test } from 'vitest';
import { mostElements } from '../../src/import/element-limit.ts';
import { htmlFile } from '../../src/import/text-files/html-file.ts';
import { markdownFile } from '../../src/import/text-files/markdown-file.ts';
import { webPage } from '../../src/import/web-pages/web-page.ts';
import { foundIn } from './source-file-of.ts';

const many = '<b>x</b>'.repeat(mostElements + 1);

test.each([
  ['a web page', webPage, 'page.html', `<!doctype html><title>Harbour</title>${many}`],
  ['a file of HTML', htmlFile, 'part.html', `<p>${many}`],
  ['Markdown', markdownFile, 'quay.md', `# Harbour\n\n${many}`],
])('%s with more elements than a story is refused, with its name', async (_, format, name, text) =>
  expect(await foundIn(format, name, text)).toMatchObject({
    place: name,
    refused: true,
    reason: expect.stringMatching(/more than 200000 elements|too large/u) as string,
  }),
);
