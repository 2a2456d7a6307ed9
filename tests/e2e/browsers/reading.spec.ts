import { expect, test } from '@playwright/test';
import { lead } from '../support/reader.ts';
import { inEachBrowser } from './in-each-browser.ts';
import type { Tab } from './port.ts';
import {
  click,
  eventually,
  forget,
  miss,
  open,
  problemsOf,
  scrollPast,
  scrollTo,
  see,
  seeFocus,
  standsAt,
  untilHydrated,
  themeOf,
  wordAt,
} from './reader.ts';

const ohio = 'Ohio Man Indicted';
const rubio = 'Rubio to Meet Lavrov';
const textButton = 'button[aria-label^=Aa]';

const sizeOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => getComputedStyle(document.querySelector('#p1') as Element).fontSize);

const checked = (tab: Tab): Promise<boolean | undefined> =>
  tab.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.checked);

inEachBrowser((current) => {
  test('problems of a page are recorded', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/`);
    await tab.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/pixel.png' }),
      );
      setTimeout(() => {
        throw new Error('thrown');
      });
      void Promise.reject(new Error('refused'));
      console.error('said');
    });
    for (const problem of ['Content policy: img-src', 'thrown', 'rejected: Error: refused', 'error: said']) {
      await eventually(
        async () => (await problemsOf(tab)).filter((known) => known.includes(problem)),
        problem,
      ).not.toEqual([]);
    }
    await forget(tab);
  });

  test('a related headline opens without a document load, and Back returns to the same scroll position', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}${lead}`);
    await tab.evaluate(() => void Object.assign(globalThis, { marked: true }));
    await scrollTo(tab, 150);
    await click(tab, 'aside a', ohio);
    await seeFocus(tab, 'h1', ohio);
    expect(
      await tab.evaluate(() => [
        document.title.startsWith('Ohio Man Indicted'),
        location.pathname,
        scrollY,
        'marked' in globalThis,
      ]),
    ).toEqual([true, '/stories/ohio-man-indicted-threat-jd-vance/', 0, true]);
    await tab.evaluate(() => history.back());
    await see(tab, 'h1', rubio);
    await standsAt(tab, 150);
    await seeFocus(tab, 'aside a', ohio);
    expect(await tab.evaluate(() => 'marked' in globalThis)).toBe(true);
  });

  test('leaving a page during its view transition is not an error', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/`);
    await tab.evaluate(async () => {
      for (const address of ['/sections/world/', '/', '/sections/trade/', '/', '/sections/world/']) {
        document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`)?.click();
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
    });
    await see(tab, 'h1', 'World');
  });

  test('text size and theme change at once, are applied before the first paint, and can be reset', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}${lead}`);
    await click(tab, textButton);
    await eventually(() => tab.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe('text-panel');
    await click(tab, '.choice', 'Sepia');
    await click(tab, 'button', 'Text size: more');
    await eventually(async () => [await themeOf(tab), await sizeOf(tab)]).toEqual(['sepia', '22px']);
    await tab.press('Escape');
    await miss(tab, '#text-panel');
    await seeFocus(tab, textButton);

    // The inline script alone must do it: every other script runs after the first paint.
    site.withhold(/\/assets\/.*\.js/u);
    await tab.reload();
    expect([await themeOf(tab), await sizeOf(tab)]).toEqual(['sepia', '22px']);
    site.withhold(undefined);

    await tab.reload();
    await untilHydrated(tab);
    await click(tab, textButton);
    await click(tab, 'button', 'Reset all');
    await eventually(async () => [await themeOf(tab), await sizeOf(tab)]).toEqual([undefined, '20px']);
    await click(tab, '#text-panel button', 'Close');
    await seeFocus(tab, textButton);
  });

  test('the line being read stays in place when the text gets larger', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}${lead}`);
    await click(tab, textButton);
    await see(tab, 'button', 'Text size: more');
    await scrollPast(tab, '#p4', 46);
    for (const size of ['22px', '24px', '26px']) {
      const before = await wordAt(tab);
      await click(tab, 'button', 'Text size: more');
      await eventually(() => sizeOf(tab)).toBe(size);
      const { top } = await wordAt(tab, before);
      expect(
        Math.abs(top - before.top),
        `${before.piece}:${before.offset} moved by ${top - before.top}`,
      ).toBeLessThanOrEqual(2);
    }
  });

  test('an unknown address shows that, and offers links', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/stories/rubio-lavrov/`);
    await see(tab, 'h1', 'Page not found');
    await click(tab, 'main a', rubio);
    await seeFocus(tab, 'h1', rubio);
  });

  test('the list of shortcuts opens by its button and its key, and its switch is stored', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}${lead}`);
    await click(tab, 'footer button', 'Keyboard shortcuts');
    await see(tab, 'dialog[open] h2', 'Keyboard shortcuts');
    await click(tab, 'dialog label', 'Use these shortcuts');
    await eventually(() => checked(tab)).toBe(false);
    await click(tab, 'dialog button', 'Close');
    await miss(tab, 'dialog');
    await seeFocus(tab, 'footer button', 'Keyboard shortcuts');

    await tab.reload();
    await untilHydrated(tab);
    // Would make the text larger if shortcuts were on.
    await tab.press(']');
    await click(tab, 'footer button', 'Keyboard shortcuts');
    await eventually(() => checked(tab)).toBe(false);
    expect(await sizeOf(tab)).toBe('20px');
    await click(tab, 'dialog label', 'Use these shortcuts');
    await eventually(() => checked(tab)).toBe(true);
    await tab.press('Escape');
    await miss(tab, 'dialog');
    await tab.press(']');
    await eventually(() => sizeOf(tab)).toBe('22px');
    await tab.press('?');
    await see(tab, 'dialog[open] h2', 'Keyboard shortcuts');
    await tab.press('Escape');
    await miss(tab, 'dialog');
  });

  test('the keyboard alone reaches the text panel and changes the theme', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}${lead}`);
    const steps = 12;
    for (
      let i = 0;
      i < steps && !(await tab.evaluate((button) => document.activeElement?.matches(button) === true, textButton));
      i++
    )
      await tab.press('Tab');
    await tab.press('Space');
    await eventually(() => tab.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe('text-panel');
    for (
      let i = 0;
      i < steps && !(await tab.evaluate(() => document.activeElement?.matches('[name=Theme]') === true));
      i++
    )
      await tab.press('Tab');
    await tab.press('ArrowRight');
    await eventually(() => themeOf(tab)).toBe('light');
    await tab.press('Escape');
    await seeFocus(tab, textButton);
  });
});
