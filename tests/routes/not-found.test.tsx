// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { wordsFile } from '../../src/edition/addresses.ts';
import { linksOf, open } from '../fixtures/reader.tsx';

const files = {
  'rubio-lavrov-kuala-lumpur.json': { headline: 'Rubio to Meet Lavrov' },
  'river-rises-in-cork.json': { headline: 'The river rises' },
  'chess-champion-retires.json': { headline: 'Chess champion retires' },
};
const heading = { level: 1, name: 'Page not found' };

describe('an unknown address', () => {
  test.each([
    '/nowhere/',
    '/stories/',
    '/stories/nowhere/',
    '/stories/a/b/',
    '/stories/..%2F..%2Fsecrets/',
    '/stories/%zz/',
    '/edition/',
    '/%',
    '/__proto__/',
    '/stories/constructor/',
  ])('shows the not-found page: %s', async (address) => {
    await open(address, files);
    expect(screen.getByRole('heading', heading)).toBeVisible();
    expect(document.title).toBe('Page not found | The Tester');
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const main = within(screen.getByRole('main'));
    expect(linksOf(main.getAllByRole('link')).slice(0, 2)).toEqual([
      ['Go to the front page', '/'],
      ['See all stories', '/headlines/'],
    ]);
  });

  test.each([
    ['mistyped', '/stories/rubio-lavorv-kuala-lumpur/', 'Rubio to Meet Lavrov'],
    ['cut off', '/stories/river-rises-in-co', 'The river rises'],
    ['from elsewhere', '/2026/03/the-chess-champion-retires.html', 'Chess champion retires'],
  ])('that is %s offers the story with a similar address', async (_how, address, headline) => {
    const { user } = await open(address, files);
    const similar = await screen.findByRole('region', { name: 'Similar stories' });
    const links = within(similar).getAllByRole('link');
    expect(links).toHaveLength(1);
    expect(links[0]).toHaveTextContent(headline);
    await user.click(links[0] ?? similar);
    expect(await screen.findByRole('heading', { level: 1, name: headline })).toBeVisible();
  });

  test('that is the page’s own asks for no words', async () => {
    const { asked, client } = await open('/404.html', files);
    await waitFor(() => expect(client.isFetching()).toBe(0));
    expect(asked.filter((file) => file.includes('/words/'))).toEqual([]);
  });

  test('without similar stories offers none', async () => {
    const { asked, client } = await open('/wp-admin/setup/', files);
    await waitFor(() => expect(client.isFetching()).toBe(0));
    expect(asked).toContain(wordsFile('se'));
    expect(screen.queryByRole('region', { name: 'Similar stories' })).toBeNull();
  });

  test('shows the not-found page even if no word file can be read', async () => {
    const answers = new Map([[wordsFile('ri'), new TypeError('Failed to fetch')]]);
    const { client } = await open('/stories/river-rises/', files, { answers });
    await waitFor(() => expect(client.isFetching()).toBe(0));
    expect(screen.getByRole('heading', heading)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Similar stories' })).toBeNull();
  });

  test('fetches only the word files that its words start like, each once', async () => {
    const { asked } = await open('/stories/river-rivers-rise/', files);
    expect(asked.filter((file) => file.startsWith('/edition/v1/words/'))).toEqual([wordsFile('ri')]);
  });
});
