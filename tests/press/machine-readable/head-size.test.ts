import * as v from 'valibot';
import { expect, test } from 'vitest';
import { frontFile, listFile, storyFile, type ListName } from '../../../src/edition/addresses.ts';
import { FrontPage, ListPage, StoryPage } from '../../../src/edition/published.ts';
import { createHead } from '../../../src/press/machine-readable/head.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { bundledEdition } from '../../fixtures/copy.ts';

test('the machine-readable parts of a page are small', async () => {
  const made = await bundledEdition();
  const { files } = planPublication(made);
  const head = createHead(made);
  const of = (address: string) => JSON.parse(JSON.stringify(files.get(address)?.())) as unknown;
  const lists: ListName[] = [
    { kind: 'headlines' },
    { kind: 'section', slug: 'world' },
    { kind: 'topic', slug: 'donald-trump' },
  ];
  const heads = [
    head.front(v.parse(FrontPage, of(frontFile))),
    ...lists.map((list) => head.list(list, v.parse(ListPage, of(listFile(list))))),
    ...made.stories.map(({ slug }) => head.story(v.parse(StoryPage, of(storyFile(slug))))),
  ];
  expect(heads).toHaveLength(21);
  expect(
    Math.max(...heads.map(({ head, structuredData }) => Buffer.byteLength(head + structuredData))),
  ).toBeLessThanOrEqual(2048);
});
