/** Styles that depend on what an element contains, and stylesheets that arrive broken, in each browser. */
import { expect, test } from '@playwright/test';
import { lead } from '../support/reader.ts';
import { inEachBrowser } from './in-each-browser.ts';
import type { Tab } from './port.ts';
import { click, eventually, open, see, untilHydrated } from './reader.ts';

/** The names of the choices of a panel that look chosen: their colours are reversed. */
const chosen = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const ink = getComputedStyle(document.body).color;
    return [...document.querySelectorAll('label.choice')]
      .filter((one) => getComputedStyle(one).backgroundColor === ink)
      .map(({ textContent }) => textContent.trim());
  });

/** The names of the choices that have an outline. */
const outlined = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('label.choice')]
      .filter((one) => getComputedStyle(one).outlineStyle === 'solid')
      .map(({ textContent }) => textContent.trim()),
  );

const visibleControls = (tab: Tab): Promise<number> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('[data-needs-script]')].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      ).length,
  );

inEachBrowser((current) => {
  // Before any other test, so that the browser has no whole copy.
  test('if the stylesheet is cut off, a page stays as it was; the next one has it whole', async () => {
    const { site, tab } = current();
    const look = () =>
      tab.evaluate(() => [
        getComputedStyle(document.querySelector('h1') as Element).fontSize,
        // Widths in `ch` would depend on whether the typeface has arrived.
        getComputedStyle(document.querySelector('.passages > p') as Element).lineHeight,
        document.querySelectorAll('.passages > p').length,
      ]);
    site.cutOff(/\.css(?:\?|$)/u);
    await tab.open(`${site.url}${lead}`);
    await eventually(() => visibleControls(tab)).toBe(0);
    const broken = await look();
    site.cutOff(undefined);
    await click(tab, 'aside a', 'Ohio Man Indicted');
    await see(tab, 'h1', 'Ohio Man Indicted');
    // This page finds the broken copy too, and replaces it. The next input tries again.
    await eventually(async () => {
      await tab.press('Tab');
      return tab.evaluate(() => document.querySelector('link[rel=stylesheet][media=print]') === null);
    }).toBe(true);
    await untilHydrated(tab);
    await eventually(() => visibleControls(tab)).toBeGreaterThan(0);
    await open(tab, `${site.url}${lead}`);
    expect(broken).toEqual(await look());
  });

  test('of the choices in a panel, the chosen ones are marked, and the one with focus', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}${lead}`);
    await click(tab, 'button[aria-label^=Aa]');
    await see(tab, '.choice', 'Dark');
    await eventually(() => chosen(tab)).toEqual(['Serif', 'Automatic']);
    await click(tab, '.choice', 'Light');
    await eventually(() => chosen(tab)).toEqual(['Serif', 'Light']);
    await tab.press('ArrowRight');
    await eventually(() => chosen(tab)).toEqual(['Serif', 'Sepia']);
    // Browsers decide whether focus is shown: WebKit doesn't after a click.
    const isShown = await tab.evaluate(() => document.activeElement?.matches(':focus-visible'));
    await eventually(() => outlined(tab)).toEqual(isShown === true ? ['Sepia'] : []);
    await tab.press('Escape');
  });
});
