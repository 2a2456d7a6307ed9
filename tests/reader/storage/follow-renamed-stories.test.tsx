// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { storyFile } from '../../../src/edition/addresses.ts';
import { readingPositions, readStories, savedStories, visits } from '../../../src/reader/storage/collections.ts';
import { cardOf } from '../../fixtures/device.ts';
import { open } from '../../fixtures/reader.tsx';

const files = {
  'edition.json': { name: 'Tiny', inLanguage: 'en', sections: [{ slug: 'world', name: 'World' }] },
  'new-name.json': {
    headline: 'The harbour reopens',
    articleSection: 'world',
    aliases: ['old-name', 'older-name'],
    body: ['One.', 'Two.', 'Three.'],
  },
  'other.json': { headline: 'Another', articleSection: 'world' },
};
const at = '2026-11-01T10:00:00.000Z';

/** What a reader has stored of a story that they have read to the middle and saved. */
function storeUnder(slug: string): void {
  const card = cardOf(slug, 'The harbour reopens');
  savedStories.put(slug, { card, at });
  readStories.put(slug, { at });
  readingPositions.put(slug, { card, at, block: 'p2', offset: 1, progress: 0.5 });
  visits.put(`2026-11-01/${slug}`, { card, at });
}

/** What is stored, with the slugs under which it is. */
const stored = () => ({
  saved: [...savedStories.all()],
  read: [...readStories.all()],
  position: [...readingPositions.all()],
  visit: visits.get('2026-11-01/new-name') ?? visits.get('2026-11-01/other'),
});

/** The records of `storeUnder`, under a slug. */
function recordsUnder(slug: string): ReturnType<typeof stored> {
  const card = cardOf(slug, 'The harbour reopens');
  return {
    saved: [[slug, { card, at }]],
    read: [[slug, { at }]],
    position: [[slug, { card, at, block: 'p2', offset: 1, progress: 0.5 }]],
    visit: { card, at },
  };
}

test.each(['old-name', 'older-name'])('a story opened by its address has what was stored of %s', async (former) => {
  storeUnder(former);
  await open('/stories/new-name/', files);
  expect(stored()).toEqual(recordsUnder('new-name'));
  const article = within(screen.getByRole('article'));
  expect(article.getByRole('button', { name: 'Remove from saved: The harbour reopens' })).toHaveTextContent('Saved');
  expect(article.getByRole('button', { name: 'Mark unread' })).toBeVisible();
});

test('the saved list leads on from a former slug to the story, at its place', async () => {
  storeUnder('old-name');
  const { user, router, asked } = await open('/saved/', files);
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: /The harbour reopens/u }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/stories/new-name/'));
  expect(stored()).toEqual(recordsUnder('new-name'));
  // The data at the former address is enough: without a connection there may be no other.
  expect(asked.filter((file) => file.includes('/stories/'))).toEqual([storyFile('old-name')]);
});

test.each(['/', '/sections/world/', '/headlines/', '/stories/other/'])(
  'a headline in a list has what was stored of its former slug: %s',
  async (address) => {
    storeUnder('old-name');
    await open(address, files);
    expect(stored()).toEqual(recordsUnder('new-name'));
  },
);

test('a headline in a list is shown as saved', async () => {
  storeUnder('old-name');
  await open('/headlines/', files);
  expect(screen.getByRole('button', { name: 'Remove from saved: The harbour reopens' })).toBeVisible();
});

test('of two records the newer stays', async () => {
  storeUnder('old-name');
  const later = '2026-11-02T10:00:00.000Z';
  const newer = { card: cardOf('new-name'), at: later, block: 'p3', offset: 0, progress: 0.7 };
  readingPositions.put('new-name', newer);
  await open('/headlines/', files);
  expect([...readingPositions.all()]).toEqual([['new-name', newer]]);
});

test('other stories keep their records', async () => {
  storeUnder('other');
  await open('/headlines/', files);
  expect(stored()).toEqual(recordsUnder('other'));
});

test('nothing of the reader’s is deleted on the way where the only visit is moved', async () => {
  visits.put('2026-11-01/old-name', { card: cardOf('old-name'), at });
  const sizes: number[] = [];
  const stop = visits.watch(() => sizes.push(visits.all().size));
  await open('/headlines/', files);
  stop();
  expect(Math.min(...sizes)).toBe(1);
});
