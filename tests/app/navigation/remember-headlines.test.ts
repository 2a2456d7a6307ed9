// @vitest-environment jsdom
import { createMemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { neededHeadlines } from '../../../src/app/navigation/needed-headlines.ts';
import { rememberHeadlines } from '../../../src/app/navigation/remember-headlines.ts';
import { followedLists } from '../../../src/reader/followed-lists.ts';

const router = createMemoryRouter([{ path: '*' }]);
const key = () => router.state.location.key;

const cardsOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    slug: `${name}-${i}`,
    headline: '',
    text: { kind: 'headline-only' as const },
  }));

beforeAll(() => {
  vi.stubGlobal('screen', { width: 390, height: 640 });
  rememberHeadlines(router);
});
afterEach(() => {
  followedLists.clear();
  neededHeadlines.clear();
});

/** A page with a list of headlines for each name. */
function show(counts: Readonly<Record<string, number>>): void {
  document.body.innerHTML = '';
  for (const [name, count] of Object.entries(counts)) {
    const list = document.body.appendChild(document.createElement('ol'));
    for (let i = 0; i < count; i++) list.innerHTML += `<li data-headline><a id="${name}-${i}">Story</a></li>`;
    followedLists.set(list, cardsOf(name, count));
  }
}

const click = async (id: string, options: MouseEventInit = {}) => {
  document.getElementById(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...options }));
  await new Promise((resolve) => void setTimeout(resolve));
  return neededHeadlines.get(key());
};

test('lists above the opened headline are needed whole, its own to a window below it, others to a window', async () => {
  show({ above: 50, own: 100, below: 70 });
  expect(await click('own-29')).toEqual(
    new Map([
      ['above-0 50', 50],
      ['own-0 100', 40],
      ['below-0 70', 10],
    ]),
  );
});

test('headlines are counted, not the parts of the page that have them', async () => {
  document.body.innerHTML = '';
  const page = document.body.appendChild(document.createElement('div'));
  const parts = [12, 20].map((count, part) => {
    const links = Array.from({ length: count }, (_, i) => `<li data-headline><a id="part-${part}-${i}">Story</a></li>`);
    return `<section><h2>Part</h2><ul>${links.join('')}</ul></section>`;
  });
  page.innerHTML = parts.join('');
  followedLists.set(page, cardsOf('part', 32));
  expect(await click('part-1-4')).toEqual(new Map([['part-0 32', 27]]));
});

test('of two lists that look the same the longer part is needed', async () => {
  show({ same: 50 });
  const list = document.body.appendChild(document.createElement('ol'));
  followedLists.set(list, cardsOf('same', 50));
  expect(await click('same-19')).toEqual(new Map([['same-0 50', 30]]));
});

test('nothing is remembered when another link is followed, or a headline is opened in a new tab', async () => {
  show({ own: 100 });
  document.body.append(Object.assign(document.createElement('a'), { id: 'other' }));
  await click('own-3');
  expect(await click('other')).toBeUndefined();
  await click('own-3');
  expect(await click('own-3', { ctrlKey: true })).toBeUndefined();
});

test('it is forgotten when the page is shown again', async () => {
  show({ own: 100 });
  const left = key();
  await click('own-3');
  await router.navigate('/next');
  expect(neededHeadlines.has(left)).toBe(true);
  await router.navigate(-1);
  expect(key()).toBe(left);
  await vi.waitFor(() => expect(neededHeadlines.has(left)).toBe(false));
});
