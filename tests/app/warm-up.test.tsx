// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { warmUp, warmUpStory } from '../../src/app/warm-up.tsx';

test('a page is rendered outside the document and removed', () => {
  const before = document.documentElement.outerHTML;
  const created = vi.spyOn(document, 'createElement');
  warmUp();
  expect(created.mock.calls.length).toBeGreaterThan(10);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('stories are opened unseen: the document, the history and what is stored stay as they are', async () => {
  const errors = vi.spyOn(console, 'error');
  const before = document.documentElement.outerHTML;
  const created = vi.spyOn(document, 'createElement');
  const state = [location.href, history.length, history.state as unknown];
  warmUpStory('en');
  const container = created.mock.results[0]?.value as Element;
  const shown = new Set<Element>();
  new MutationObserver(() => {
    const story = container.querySelector('article');
    if (story !== null) shown.add(story);
  }).observe(container, { childList: true, subtree: true });
  await vi.waitFor(() => expect(shown.size).toBeGreaterThan(1), 20_000);
  await vi.waitFor(() => expect(container.querySelector('article')).toBeNull(), 20_000);
  expect(document.documentElement.outerHTML).toBe(before);
  expect([location.href, history.length, history.state]).toEqual(state);
  expect(localStorage).toHaveLength(0);
  expect(errors).not.toHaveBeenCalled();
});
