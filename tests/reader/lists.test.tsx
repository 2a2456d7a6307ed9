// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { nextStory } from '../../src/reader/reading/NextStory.tsx';
import { markRead } from '../../src/reader/history/mark-stories.ts';
import { readingPositions, readStories, savedStories, visits } from '../../src/reader/storage/collections.ts';
import type { Card } from '../../src/edition/published.ts';
import { open } from '../fixtures/reader.tsx';

const files = {
  'edition.json': { name: 'Tiny', inLanguage: 'en', front: { lead: 'a' } },
  'a.json': { headline: 'A dam breaks', body: ['All of the text.'], related: ['b', 'c'] },
  'b.json': { headline: 'Before the dam' },
  'c.json': { headline: 'After the dam' },
};
const card = (slug: string, headline = slug): Card => ({ slug, headline, text: { kind: 'full', minutes: 4 } });

describe('a story', () => {
  test('that is opened is read, and in the history', async () => {
    await open('/stories/a/', files);
    expect([...readStories.all().keys()]).toEqual(['a']);
    expect([...visits.all().keys()]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d\/a$/u)]);
    expect(readStories.get('a')?.card).toEqual({
      slug: 'a',
      headline: 'A dam breaks',
      text: { kind: 'full', minutes: 1 },
    });
  });

  test('is saved and taken out by one button', async () => {
    const { user } = await open('/stories/a/', files);
    const article = within(screen.getByRole('article'));
    await user.click(article.getByRole('button', { name: 'Save: A dam breaks' }));
    expect([...savedStories.all().keys()]).toEqual(['a']);
    await user.click(article.getByRole('button', { name: 'Remove from saved: A dam breaks' }));
    expect(savedStories.all().size).toBe(0);
  });

  test('offers the first related headline that is not read', async () => {
    markRead([card('b')]);
    await open('/stories/a/', files);
    expect(screen.getByRole('navigation', { name: 'Next story' })).toHaveTextContent('NextAfter the dam');
  });
});

test('what comes next is the first unread, else the first', () => {
  const related = [card('a'), card('b')];
  expect(nextStory(related, () => false)?.slug).toBe('a');
  expect(nextStory(related, (slug) => slug === 'a')?.slug).toBe('b');
  expect(nextStory(related, () => true)?.slug).toBe('a');
  expect(nextStory([], () => false)).toBeUndefined();
});

describe('the front page', () => {
  const place = { at: '2026-11-01T10:00:00.000Z', block: 'p3', offset: 10 };

  test('leads back to the story that was left last before its end', async () => {
    readingPositions.put('old', { ...place, card: card('old', 'Left long ago'), progress: 0.5 });
    readingPositions.put('late', {
      ...place,
      at: '2026-11-02T10:00:00.000Z',
      card: card('late', 'Left late'),
      progress: 0.5,
    });
    readingPositions.put('done', { ...place, at: '2026-11-03T10:00:00.000Z', card: card('done', 'Read'), progress: 1 });
    readingPositions.put('seen', {
      ...place,
      at: '2026-11-03T10:00:00.000Z',
      card: card('seen', 'Looked at'),
      progress: 0.01,
    });
    await open('/', files);
    expect(within(screen.getByRole('banner')).getByRole('link', { name: /Left late/u })).toHaveAttribute(
      'href',
      '/stories/late/',
    );
    expect(screen.getByText('2 min left')).toBeInTheDocument();
  });

  test('says nothing of it where there is none', async () => {
    await open('/', files);
    expect(screen.queryByText('Continue reading')).toBeNull();
  });
});

describe('the reader’s own pages', () => {
  test.each([
    ['/saved/', 'Saved', /^Nothing saved yet/u],
    ['/history/', 'History', /^No history on this device/u],
  ])('%s says what to do while it is empty', async (address, heading, text) => {
    await open(address, files);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  test('list what was saved with how far it was read', async () => {
    const at = '2026-11-01T10:00:00.000Z';
    savedStories.put('a', { at, card: card('a', 'Started') });
    savedStories.put('b', {
      at: '2026-11-02T10:00:00.000Z',
      card: {
        ...card('b', 'Only a headline'),
        text: { kind: 'headline-only' },
        section: { slug: 'world', name: 'World' },
      },
    });
    readingPositions.put('a', { at, card: card('a'), block: 'p9', offset: 0, progress: 0.75 });
    await open('/saved/', files);
    const rows = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Only a headlineWorld, headline onlyRemove',
      'Started1 of 4 min leftRemove',
    ]);
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'All (2)',
      'Unread (1)',
      'Started (1)',
      'Read (0)',
    ]);
  });
});
