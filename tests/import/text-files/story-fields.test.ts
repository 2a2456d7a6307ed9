import { expect, test } from 'vitest';
import { markdownFile } from '../../../src/import/text-files/markdown-file.ts';
import { originalIn } from '../source-file-of.ts';

test('a second standfirst is a loss, a description for search engines is none to readers', async () => {
  const fields =
    'subtitle: A town breathes out\nlead: The ferry sails.\nsummary: breathes out\ndescription: Ferry news';
  const { standfirst, losses } = await originalIn(markdownFile, 'quay.md', `---\ntitle: Quay\n${fields}\n---\nText.\n`);
  expect(standfirst).toMatchObject({ children: [{ value: 'A town breathes out' }] });
  expect(losses).toMatchObject([
    { element: 'lead', made: 'dropped', text: 'The ferry sails.' },
    { element: 'description', made: 'dropped', isFurniture: true, text: 'Ferry news' },
  ]);
});
