// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadPage } from '../../src/platform/reload-page.ts';
import { closeNotice, currentNotice, showNotice } from '../../src/reader/notices.ts';
import { versionOffers } from '../../src/updates/offer-version.ts';
import type { NewVersion } from '../../src/updates/check-edition.ts';

vi.mock('../../src/platform/reload-page.ts');

const version = (change: NewVersion['change'], data: unknown = change): NewVersion => ({
  file: '/a.json',
  change,
  data,
});
const text = () => currentNotice.get()?.text;
let shown: unknown[] = [];
let offers = versionOffers(({ data }) => shown.push(data));
beforeEach(() => {
  shown = [];
  vi.mocked(reloadPage).mockReset();
  offers = versionOffers(({ data }) => {
    shown.push(data);
    document.querySelector('main')?.append('new');
  });
  document.body.innerHTML = '<main></main>';
});
afterEach(() => closeNotice());

const take = async () => {
  const run = currentNotice.get()?.action?.run;
  closeNotice();
  run?.();
  await vi.waitFor(() => expect(document.querySelector('main')?.textContent).toContain('new'));
};

test('each kind of change has its words, and the page stays as it is until the reader takes the offer', async () => {
  for (const [change, words] of [
    ['new-stories', 'New stories'],
    ['new-page', 'New version of this page'],
    ['new-story', 'New version of this story'],
    ['corrected', 'This story was corrected'],
  ] as const) {
    offers.offer(version(change));
    expect([text(), currentNotice.get()?.action?.label]).toEqual([words, 'Update']);
  }
  expect(shown).toEqual([]);
  await take();
  expect(shown).toEqual(['corrected']);
});

test('a later version takes the place of an offered one, without another announcement', async () => {
  offers.offer(version('new-story', 1));
  const notice = currentNotice.get();
  offers.offer(version('new-story', 2));
  expect(currentNotice.get()).toBe(notice);
  await take();
  expect(shown).toEqual([2]);
});

test('an offer is withdrawn when another page is shown, also while it waits for another notice to close', async () => {
  offers.offer(version('new-story'));
  offers.withdraw();
  expect(text()).toBeUndefined();
  showNotice({ text: 'Another' });
  offers.offer(version('new-story'));
  expect(text()).toBe('Another');
  offers.withdraw();
  closeNotice();
  await Promise.resolve();
  expect(text()).toBeUndefined();
});

test('a page that the browser has translated is loaded again: React can’t update it', async () => {
  document.body.innerHTML = '<main><p><font>Traduit</font></p></main>';
  offers.offer(version('new-story'));
  currentNotice.get()?.action?.run();
  expect(reloadPage).toHaveBeenCalledOnce();
  expect(shown).toEqual([]);
});
