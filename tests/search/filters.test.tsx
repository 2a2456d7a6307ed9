// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFile } from '../../src/edition/addresses.ts';
import { maxTopics } from '../../src/search-engine/format.ts';
import { editionFile } from '../fixtures/copy.ts';
import { open } from '../fixtures/reader.tsx';
import { searchPageFiles } from '../fixtures/search-stories.ts';

const headlines = () =>
  [...document.querySelectorAll('[data-results] a')].map((link) => link.querySelector('span')?.textContent);
/** The query string in the address bar. */
const address = () => location.search;
const openSearch = async (search = '') => {
  history.replaceState(null, '', `/search/${search}`);
  const opened = await open(`/search/${search}`, searchPageFiles);
  await waitFor(() => expect(opened.client.isFetching()).toBe(0));
  return opened;
};

// jsdom has no media queries.
beforeAll(() => Object.assign(globalThis, { matchMedia: () => ({ matches: false }) }));

describe('filters', () => {
  test('shows filters from the address that the edition lacks, and clears them', async () => {
    const search = '?section=world&topic=norway&from=2026-01-01&to=2026-02-01';
    history.replaceState(null, '', `/search/${search}`);
    const { user } = await open(`/search/${search}`, {
      'edition.json': { ...editionFile, sections: [] },
      'a.json': { headline: 'A' },
    });
    expect(await screen.findByText('No stories match these filters.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Section' })).toHaveValue('world');
    expect(screen.getByRole('combobox', { name: 'Topic' })).toHaveValue('norway');
    expect(screen.getByLabelText('From')).toHaveValue('2026-01-01');
    expect(screen.getByLabelText('To')).toHaveValue('2026-02-01');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.queryByLabelText('From')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    await waitFor(() => expect(address()).toBe(''));
  });

  test('does not fetch a topic that cannot exist, because all topics are listed', async () => {
    const { asked } = await openSearch('?topic=nowhere');
    expect(screen.getByRole('option', { name: 'nowhere (not in this edition)' })).toBeVisible();
    expect(asked).not.toContain(listFile({ kind: 'topic', slug: 'nowhere' }, 1));
  });

  test.each([
    ['zebras', 'Zebras'],
    ['nowhere', 'nowhere (not in this edition)'],
  ])('fetches a topic that is not listed, where the list is full: %s', async (slug, name) => {
    const about = Array.from({ length: maxTopics }, (_, i) => `Topic ${i}`);
    history.replaceState(null, '', `/search/?topic=${slug}`);
    const { asked } = await open(`/search/?topic=${slug}`, {
      ...searchPageFiles,
      'few.json': { headline: 'Few', about: ['Zebras'] },
      'a.json': { headline: 'A', about },
      'b.json': { headline: 'B', about },
    });
    expect(await screen.findByRole('option', { name })).toBeVisible();
    expect(asked).toContain(listFile({ kind: 'topic', slug }, 1));
  });

  test('narrow results by section, topic and day, and are in the address', async () => {
    const { user } = await openSearch();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Section' }), 'World');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov', 'Jagland charged']));
    await waitFor(() => expect(address()).toBe('?section=world'));
    await user.type(screen.getByLabelText('From'), '2026-03-01');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov']));
    expect(screen.getByText('Stories without a date are left out.')).toBeVisible();
    await waitFor(() => expect(address()).toBe('?section=world&from=2026-03-01'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Sergei Lavrov');
    await waitFor(() => expect(address()).toBe('?section=world&topic=sergei-lavrov&from=2026-03-01'));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(address()).toBe(''));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('region', { name: 'Topics' })).toBeVisible();
  });

  test('can each be set back, and leave the others', async () => {
    const { user } = await openSearch('?section=world&topic=sergei-lavrov&from=2026-03-01&to=2026-03-31');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Section' }), 'All sections');
    await waitFor(() => expect(address()).toBe('?topic=sergei-lavrov&from=2026-03-01&to=2026-03-31'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'All topics');
    await waitFor(() => expect(address()).toBe('?from=2026-03-01&to=2026-03-31'));
    await user.clear(screen.getByLabelText('From'));
    await waitFor(() => expect(address()).toBe('?to=2026-03-31'));
    expect(screen.getByText('Stories without a date are left out.')).toBeVisible();
    await user.clear(screen.getByLabelText('To'));
    await waitFor(() => expect(address()).toBe(''));
    expect(screen.queryByText('Stories without a date are left out.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  test('offer the days from the first to the last that have stories', async () => {
    await openSearch();
    for (const name of ['From', 'To']) {
      expect(screen.getByLabelText(name)).toHaveAttribute('min', '2026-02-01');
      expect(screen.getByLabelText(name)).toHaveAttribute('max', '2026-03-10');
    }
    expect(screen.getByRole('option', { name: 'All sections' })).toHaveAttribute('lang', 'en');
  });

  test('may be a single day', async () => {
    await openSearch('?from=2026-03-10&to=2026-03-10');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov']));
    expect(screen.getByText('Stories without a date are left out.')).toBeVisible();
  });

  test('are not offered where the edition has no days, topics and sections', async () => {
    await open('/search/', { 'edition.json': { ...editionFile, sections: [] }, 'a.json': { headline: 'A' } });
    expect(screen.queryByLabelText('From')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Topics' })).toBeNull();
  });

  test('say when the first day is after the last', async () => {
    await openSearch('?from=2026-03-02&to=2026-03-01');
    expect(screen.getByText(/^The first day is after the last/u)).toBeVisible();
    expect(screen.queryByText('Stories without a date are left out.')).toBeNull();
  });
});
