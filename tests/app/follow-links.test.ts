// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followLinks } from '../../src/app/follow-links.ts';

const base = '/paper/';
const routes = ['/', '/stories/:slug/', '*'].map((path) => ({ id: path, path }));
const navigate = vi.fn<(address: string, options: object) => Promise<void>>();

let stop = () => {};
beforeEach(() => {
  navigate.mockReset();
  history.replaceState(null, '', '/paper/');
  stop = followLinks({ navigate: navigate as never, routes }, base);
});
afterEach(() => stop());

/** Clicks on a link. @returns whether the browser is left to follow it */
function click(attributes: string, event: MouseEventInit = {}): boolean {
  document.body.innerHTML = `<a ${attributes}><b>Headline</b></a>`;
  let isLeft = false;
  addEventListener(
    'click',
    (clicked) => {
      isLeft = !clicked.defaultPrevented;
      // jsdom can't open pages.
      clicked.preventDefault();
    },
    { once: true },
  );
  const link = document.querySelector('b');
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...event }));
  return isLeft;
}

test('a page of the edition opens in the app, by its address below the base path', () => {
  expect(click('href="/paper/stories/flood/?a=1#p2"')).toBe(false);
  expect(navigate.mock.calls).toEqual([['/stories/flood/?a=1#p2', { replace: false }]]);
});

test('the text directive of a link is left out: the app scrolls to the paragraph', () => {
  click('href="/paper/stories/flood/#p2:~:text=words"');
  expect(navigate.mock.calls[0]?.[0]).toBe('/stories/flood/#p2');
});

test('the page that is open is not added to the history again', () => {
  click('href="/paper/"');
  expect(navigate.mock.calls[0]?.[1]).toMatchObject({ replace: true });
  click('href="/paper/#top"');
  expect(navigate.mock.calls[1]?.[1]).toMatchObject({ replace: false });
});

describe('the browser follows', () => {
  const story = 'href="/paper/stories/flood/"';

  test.each([
    ['a link to another site', 'href="https://other.example/paper/"'],
    ['a link outside the base path', 'href="/other/"'],
    ['a link to a file', 'href="/paper/feeds/rss.xml"'],
    ['a download', `${story} download`],
    ['a link that asks for a full page', `${story} data-full-page`],
    ['a link for another tab', `${story} target="_blank"`],
  ])('%s', (_what, attributes) => {
    expect(click(attributes)).toBe(true);
    expect(navigate).not.toHaveBeenCalled();
  });

  test.each([{ button: 1 }, { metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }])(
    'a click with %o',
    (event) => {
      expect(click(story, event)).toBe(true);
      expect(navigate).not.toHaveBeenCalled();
    },
  );

  test('a click that another listener has handled', () => {
    const prevent = (event: Event) => event.preventDefault();
    document.body.addEventListener('click', prevent);
    click(story);
    document.body.removeEventListener('click', prevent);
    expect(navigate).not.toHaveBeenCalled();
  });

  test('any link once the listener is removed', () => {
    stop();
    click(story);
    expect(navigate).not.toHaveBeenCalled();
  });
});

test('a link that names its own tab as target opens in the app', () => {
  click('href="/paper/stories/flood/" target="_self"');
  expect(navigate).toHaveBeenCalledOnce();
});
