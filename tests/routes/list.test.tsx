// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readStories } from '../../src/reader/storage/collections.ts';
import { editionFile } from '../fixtures/copy.ts';
import { linksOf, open } from '../fixtures/reader.tsx';

const many = Object.fromEntries(
  Array.from({ length: 65 }, (_, i) => {
    const number = String(i + 1).padStart(2, '0');
    return [
      `story-${number}.json`,
      { headline: `Story ${number}`, articleSection: 'world', about: [{ name: 'Cork', type: 'Place' }] },
    ];
  }),
);
const pager = () => within(screen.getByRole('navigation', { name: 'Pages' }));
const headlines = () =>
  within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a section', () => {
  test('has thirty headlines on a page, and links to the next and previous pages', async () => {
    const { user } = await open('/sections/world/', many);
    expect(screen.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
    expect(screen.getByText('65 stories')).toBeVisible();
    expect(headlines()).toHaveLength(30);
    expect(pager().getByText('Page 1 of 3')).toBeVisible();
    expect(linksOf(pager().getAllByRole('link'))).toEqual([['Next page', '/sections/world/2/']]);

    await user.click(pager().getByRole('link', { name: 'Next page' }));
    expect(await screen.findByText('Page 2 of 3')).toBeVisible();
    // After a click, the headlines below the first screen come in a second step.
    await waitFor(() => expect(headlines()).toHaveLength(30));
    expect(headlines()[0]).toContain('Story 31');
    expect(document.title).toBe('World, page 2 | The Tester');
    expect(linksOf(pager().getAllByRole('link'))).toEqual([
      ['Previous page', '/sections/world/'],
      ['Next page', '/sections/world/3/'],
    ]);

    await user.click(pager().getByRole('link', { name: 'Next page' }));
    expect(await screen.findByText('Page 3 of 3')).toBeVisible();
    await waitFor(() => expect(headlines()).toHaveLength(5));
    expect(linksOf(pager().getAllByRole('link'))).toEqual([['Previous page', '/sections/world/2/']]);
  });

  test('is marked as the current section, on each of its pages', async () => {
    await open('/sections/world/2/', many);
    expect(
      within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { current: true }),
    ).toHaveTextContent('World');
  });

  test('names no section above its headlines; lists of several sections do', async () => {
    const files = { 'a.json': { headline: 'Alone', articleSection: 'world' } };
    const { user } = await open('/sections/world/', files);
    expect(headlines()[0]).not.toContain('World');
    await user.click(screen.getByRole('link', { name: 'All stories' }));
    await screen.findByRole('heading', { level: 1, name: 'All stories' });
    expect(headlines()[0]).toContain('World');
  });

  test('of one page has no links to other pages', async () => {
    await open('/sections/world/', { 'a.json': { headline: 'Alone', articleSection: 'world' } });
    expect(screen.getByText('1 story')).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull();
  });

  test('without stories says that it is empty', async () => {
    await open('/sections/trade/', many);
    expect(screen.getByText(/^Nothing here yet\./u)).toBeVisible();
    expect(screen.getByText('0 stories')).toBeVisible();
  });

  test('has its description, and the standfirsts of its stories', async () => {
    await open('/sections/world/', {
      'edition.json': { ...editionFile, sections: [{ slug: 'world', name: 'World', description: 'From everywhere.' }] },
      'a.json': { headline: 'A', articleSection: 'world', description: 'What A is about.' },
    });
    expect(screen.getByText('From everywhere.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^A What A is about|^AWhat A is about/u })).toHaveAttribute(
      'href',
      '/stories/a/',
    );
  });
});

describe('the button that marks a page read', () => {
  const unread = () => screen.getByRole('main').querySelectorAll('li:not(:has([data-read]))').length;

  test('marks all stories of the page, and its undo marks the unread ones unread again', async () => {
    readStories.put('story-31', {
      card: { slug: 'story-31', headline: 'Story 31', text: { kind: 'headline-only' } },
      at: '2026-11-01T10:00:00.000Z',
    });
    const { user } = await open('/sections/world/2/', many);
    expect(unread()).toBe(29);
    await user.click(screen.getByRole('button', { name: 'Mark these 30 read' }));
    expect(unread()).toBe(0);
    expect(readStories.all().size).toBe(30);
    expect(screen.getByRole('status')).toHaveTextContent('29 stories marked read');
    expect(screen.getByRole('button', { name: 'These 30 are read' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect([...readStories.all().keys()]).toEqual(['story-31']);
  });

  test('says that it marks one page if there are two', async () => {
    const two = Object.fromEntries(Object.entries(many).slice(0, 40));
    await open('/sections/world/', two);
    expect(screen.getByRole('button', { name: 'Mark these 30 read' })).toBeVisible();
  });

  test('has a shorter label on the only page of a list, and is absent if the list is empty', async () => {
    const { router } = await open('/sections/world/', { 'a.json': { headline: 'Alone', articleSection: 'world' } });
    expect(screen.getByRole('button', { name: 'Mark all read' })).toBeVisible();
    await act(() => router.navigate('/sections/trade/'));
    expect(screen.getByRole('heading', { level: 1, name: 'Trade' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /read$/u })).toBeNull();
  });
});

describe('a topic', () => {
  test('has its kind, and the stories about it', async () => {
    await open('/topics/cork/2/', many);
    expect(screen.getByRole('heading', { level: 1, name: 'Cork' })).toBeVisible();
    expect(screen.getByText('Place')).toBeVisible();
    expect(headlines()).toHaveLength(30);
    expect(linksOf(pager().getAllByRole('link'))).toEqual([
      ['Previous page', '/topics/cork/'],
      ['Next page', '/topics/cork/3/'],
    ]);
  });

  test.each(['Thing', undefined])('of the kind %s has no kind shown', async (type) => {
    await open('/topics/rain/', {
      'a.json': { headline: 'A', about: [type === undefined ? 'Rain' : { name: 'Rain', type }] },
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Rain' })).toBeVisible();
    expect(screen.queryByText('Thing')).toBeNull();
  });

  test('in another script has an address', async () => {
    await open(`/topics/${encodeURIComponent('москва')}/`, { 'a.json': { headline: 'A', about: ['Москва'] } });
    expect(screen.getByRole('heading', { level: 1, name: 'Москва' })).toBeVisible();
    expect(headlines()).toHaveLength(1);
  });
});

describe('all stories', () => {
  test('are all stories of the edition, newest first', async () => {
    await open('/headlines/', {
      'b.json': { headline: 'B', datePublished: '2026-01-01' },
      'a.json': { headline: 'A' },
      'c.json': { headline: 'C', datePublished: '2026-01-02' },
    });
    expect(screen.getByRole('heading', { level: 1, name: 'All stories' })).toBeVisible();
    expect(headlines().map((text) => text?.[0])).toEqual(['C', 'B', 'A']);
  });
});

describe('a page of a list', () => {
  test.each([
    '/headlines/1/',
    '/headlines/0/',
    '/headlines/02/',
    '/headlines/4/',
    '/headlines/-1/',
    '/headlines/two/',
    '/headlines/99999999999/',
    '/sections/weather/',
    '/sections/world/9/',
    '/topics/nobody/',
  ])('that does not exist shows the not-found page: %s', async (address) => {
    await open(address, many);
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  });
});
