import { focusManager, onlineManager, QueryObserver } from '@tanstack/react-query';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { frontFile, listFile, mastheadFile, storyFile, wordsFile } from '../../src/edition/addresses.ts';
import { createQueryClient, MissingFile, UnusableFile } from '../../src/queries/client.ts';
import { frontQuery, listQuery, mastheadQuery, storyQuery, wordsQuery } from '../../src/queries/edition.ts';
import { publicationOf, published } from '../fixtures/copy.ts';

const masthead = { name: 'The Tester', language: { lang: 'en', dir: 'ltr' }, sections: [] };
const read = (json: unknown) => createQueryClient(() => json).query(mastheadQuery);

describe('a data file', () => {
  test('is read as it is', async () => {
    await expect(read(masthead)).resolves.toEqual(masthead);
  });

  test('loses fields that only a newer edition has', async () => {
    await expect(
      read({ ...masthead, weather: 'rain', language: { ...masthead.language, script: 'Latn' } }),
    ).resolves.toEqual(masthead);
  });

  test.each([
    ['nothing', null],
    ['a page', '<!doctype html><title>Not found</title>'],
    ['a list', []],
    ['an object without its fields', {}],
    ['a field that is missing', { ...masthead, name: undefined }],
    ['a field of another type', { ...masthead, name: 12 }],
    ['a nested field of another type', { ...masthead, sections: [{ slug: 'world' }] }],
    ['an unknown value', { ...masthead, language: { lang: 'en', dir: 'up' } }],
  ])('is refused where it is %s, with its address in the error', async (_what, json) => {
    await expect(read(json)).rejects.toThrow(UnusableFile);
    await expect(read(json)).rejects.toThrow(`${mastheadFile}: `);
  });

  test('that cannot be read is not read again automatically', async () => {
    let times = 0;
    const client = createQueryClient(() => {
      times += 1;
      throw new MissingFile(mastheadFile);
    });
    await expect(client.query(mastheadQuery)).rejects.toThrow(MissingFile);
    expect(times).toBe(1);
  });

  test('is read once, and cached', async () => {
    const asked: string[] = [];
    const client = createQueryClient((address) => {
      asked.push(address);
      return masthead;
    });
    await client.query(mastheadQuery);
    await client.query(mastheadQuery);
    expect(asked).toEqual([mastheadFile]);
    expect(client.getQueryData(mastheadQuery.queryKey)).toEqual(masthead);
  });

  test('on the page is not read again by itself, when the reader comes back or the connection is back', async () => {
    vi.useFakeTimers();
    let times = 0;
    const client = createQueryClient(() => {
      times += 1;
      return masthead;
    });
    client.mount();
    const observer = new QueryObserver(client, client.defaultQueryOptions(mastheadQuery));
    const stop = observer.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
    expect(times).toBe(1);
    for (const isBack of [false, true]) {
      focusManager.setFocused(isBack);
      onlineManager.setOnline(isBack);
    }
    await vi.advanceTimersByTimeAsync(1000);
    stop();
    // Neither when another part of the page uses it.
    observer.subscribe(() => undefined)();
    await vi.advanceTimersByTimeAsync(1000);
    expect(times).toBe(1);
    client.unmount();
    vi.useRealTimers();
  });

  test('is requested without a connection too, so that the page can say that it failed', async () => {
    onlineManager.setOnline(false);
    await expect(read(masthead)).resolves.toEqual(masthead);
    onlineManager.setOnline(true);
  });

  test('is read again after an error', async () => {
    const answers: unknown[] = [{}, masthead];
    const client = createQueryClient(() => answers.shift());
    await expect(client.query(mastheadQuery)).rejects.toThrow(UnusableFile);
    await expect(client.query(mastheadQuery)).resolves.toEqual(masthead);
  });
});

describe('a query', () => {
  const publication = publicationOf({
    'flood.json': { headline: 'The river rises', body: ['*Text*.'], articleSection: 'world', about: ['Cork'] },
  });
  const client = createQueryClient((address) => published(publication, address));

  test('has the address of its file as its key', () => {
    const keys = [
      mastheadQuery,
      frontQuery,
      storyQuery('flood'),
      listQuery({ kind: 'section', slug: 'world' }, 2),
      wordsQuery('fl'),
    ].map(({ queryKey }) => queryKey);
    expect(keys).toEqual([
      [mastheadFile],
      [frontFile],
      [storyFile('flood')],
      [listFile({ kind: 'section', slug: 'world' }, 2)],
      [wordsFile('fl')],
    ]);
  });

  test('reads what the build publishes', async () => {
    expect(await client.query(mastheadQuery)).toMatchObject({ name: 'The Tester' });
    expect(await client.query(frontQuery)).toMatchObject({ lead: { card: { slug: 'flood' } }, count: 1 });
    expect(await client.query(storyQuery('flood'))).toMatchObject({
      story: { body: [{ type: 'paragraph', text: [{ type: 'emphasis', content: ['Text'] }, '.'] }] },
    });
    expect(await client.query(listQuery({ kind: 'topic', slug: 'cork' }, 1))).toMatchObject({ name: 'Cork', total: 1 });
    expect(await client.query(wordsQuery('fl'))).toMatchObject([{ word: 'flood' }]);
  });

  test.each([
    { type: 'paragraph', text: ['a', { type: 'marquee', content: [] }] },
    { type: 'paragraph', text: 'a' },
    { type: 'paragraph', text: [{ type: 'link', content: ['no address'] }] },
    { type: 'embed', html: '<b>' },
    { type: 'image', image: { from: 'anywhere', src: 'x', alt: '', width: 1, height: 1 } },
  ])('refuses a story with an unknown block: %j', async (block) => {
    const page = published(publication, storyFile('flood')) as { story: object };
    const damaged = { ...page, story: { ...page.story, body: [block] } };
    await expect(createQueryClient(() => damaged).query(storyQuery('flood'))).rejects.toThrow(UnusableFile);
  });

  test('has a schema of its own', () => {
    expect(v.safeParse(mastheadQuery.meta?.schema ?? v.never(), masthead).success).toBe(true);
    expect(v.safeParse(frontQuery.meta?.schema ?? v.never(), masthead).success).toBe(false);
  });
});
