import { expect, test } from '@playwright/test';
import { lead } from '../support/reader.ts';
import { inEachBrowser } from './in-each-browser.ts';
import type { Tab } from './port.ts';
import {
  click,
  eventually,
  miss,
  open,
  problemsOf,
  scrollPast,
  see,
  seeFocus,
  standsAt,
  untilHydrated,
  textsOf,
  wordAt,
} from './reader.ts';
import { blankPath } from './watched-site.ts';

const ohio = 'Ohio Man Indicted';
const rubio = 'Rubio to Meet Lavrov';

const texts = 'main ol a > span:first-child';

/** Makes the page keep an exported file. The browser would ask where to save it. */
const keepExport = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      Object.assign(globalThis, { exportedAs: this.download });
    };
  });

const exportOf = (tab: Tab): Promise<[name: string | undefined, text: string | undefined]> =>
  tab.evaluate(() => {
    const { exportedAs, exported } = globalThis as unknown as { exportedAs?: string; exported?: string };
    return [exportedAs, exported];
  });

/** Chooses a file in the page's file input. */
const choose = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate((text) => {
    const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'reading.json', { type: 'application/json' }));
    if (chooser === null) throw new Error('the page has no file input');
    chooser.files = files.files;
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

inEachBrowser((current) => {
  test('stories saved from a list and a reading view are listed, newest first; removing can be undone', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/`);
    await click(tab, 'main button', `Save: ${ohio}`);
    await see(tab, 'main button', `Remove from saved: ${ohio}`);
    await click(tab, 'main a', rubio);
    await seeFocus(tab, 'h1', rubio);
    await click(tab, 'article button', `Save: ${rubio}`);
    await click(tab, 'header a', 'Saved');
    await seeFocus(tab, 'h1', 'Saved');
    const listed = async () => (await textsOf(tab, 'main ol a > span:first-child')).map((text) => text.split(' ')[0]);
    expect(await listed()).toEqual(['Rubio', 'Ohio']);
    await click(tab, 'button', `Remove ${rubio}`);
    await eventually(listed).toEqual(['Ohio']);
    await click(tab, '.notice button', 'Undo');
    await eventually(listed).toEqual(['Rubio', 'Ohio']);
    await tab.reload();
    await untilHydrated(tab);
    await eventually(listed).toEqual(['Rubio', 'Ohio']);
  });

  test('an opened story is marked as opened and listed in the history', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/`);
    await miss(tab, '[data-opened]');
    await click(tab, 'main a', ohio);
    await seeFocus(tab, 'h1', ohio);
    await tab.evaluate(() => history.back());
    await see(tab, 'h1', 'Broadsheet');
    await eventually(async () => [...new Set(await textsOf(tab, 'a:has([data-opened]) > span:first-child'))]).toEqual([
      expect.stringContaining(ohio),
    ]);
    await open(tab, `${site.url}/history/`);
    await eventually(() => textsOf(tab, 'main ol a > span:first-child')).toEqual([expect.stringContaining(ohio)]);
  });

  test('a story opens where the reader stopped', async () => {
    const { site, tab, newTab } = current();
    await open(tab, `${site.url}${lead}`);
    // Far enough to be scrolled to, but before the end.
    await scrollPast(tab, '#p2', 16);
    const before = await wordAt(tab);
    await eventually(() => tab.evaluate(() => Object.keys(localStorage).some((name) => name.includes(':place:')))).toBe(
      true,
    );
    const other = await newTab();
    await open(other, `${site.url}/`);
    await see(other, 'main p', 'Continue reading');
    await open(other, `${site.url}${lead}`);
    await see(other, '.notice', 'You’re back where you stopped reading.');
    // One line of tolerance: the font may not have loaded the first time.
    const { top } = await wordAt(other, before);
    expect(Math.abs(top - before.top), `moved by ${top - before.top}`).toBeLessThanOrEqual(40);
    await click(other, '.notice button', 'Go to the top');
    await standsAt(other, 0);
    await miss(other, '.notice');
    expect(await problemsOf(other)).toEqual([]);
    await other.close();
  });

  test('a story saved in one tab is saved in the other', async () => {
    const { site, tab, newTab } = current();
    await open(tab, `${site.url}/`);
    const other = await newTab();
    await open(other, `${site.url}/`);
    await click(other, 'main button', `Save: ${ohio}`);
    await see(tab, 'main button', `Remove from saved: ${ohio}`);
    expect(await problemsOf(other)).toEqual([]);
    await other.close();
  });

  test('an exported file can be imported, and a damaged file is rejected', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/`);
    await click(tab, 'main button', `Save: ${ohio}`);
    await click(tab, 'header a', 'Saved');
    await see(tab, texts, ohio);
    await keepExport(tab);
    await click(tab, 'button', 'Export to a file');
    await eventually(() => exportOf(tab)).toEqual([
      expect.stringMatching(/^broadsheet-\d{4}-\d\d-\d\d\.json$/u),
      expect.stringContaining(ohio),
    ]);
    const [, file = ''] = await exportOf(tab);
    expect(JSON.parse(file)).toMatchObject({ format: 'broadsheet-reader', version: 1, edition: 'Broadsheet' });

    await tab.evaluate(() => localStorage.clear());
    await open(tab, `${site.url}/saved/`);
    await miss(tab, texts);
    await choose(tab, file.slice(0, -20));
    await see(tab, '[role=alert]', 'This file is damaged: part of it is missing or was changed. Nothing was changed.');
    await miss(tab, texts);
    await choose(tab, file);
    await see(tab, '.notice', 'Imported: 1 added.');
    await see(tab, texts, ohio);
    await miss(tab, '[role=alert]');
    await tab.reload();
    await see(tab, texts, ohio);
  });

  test('a list from a link is shown, is added on request, and is rejected if it is incomplete', async () => {
    const { site, tab } = current();
    await open(tab, `${site.url}/`);
    await click(tab, 'main button', `Save: ${ohio}`);
    await click(tab, 'header a', 'Saved');
    await click(tab, 'button', 'Move the list to another device');
    await see(tab, 'input[readonly]');
    const link = await tab.evaluate(() => document.querySelector<HTMLInputElement>('input[readonly]')?.value ?? '');
    expect(link).toMatch(/^https:\/\/broadsheet\.example\/saved\/#list=1\.d\./u);
    const here = link.replace('https://broadsheet.example', site.url);

    // Opened from another document, because a change of the fragment does not load a document.
    await tab.open(`${site.url}${blankPath}`);
    await tab.evaluate(() => localStorage.clear());
    await open(tab, here);
    await see(tab, 'h2', '1 story to add');
    await see(tab, 'main li', ohio);
    await miss(tab, texts);
    expect(await tab.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':saved:')))).toEqual([]);
    await click(tab, 'button', 'Add to saved');
    await see(tab, '.notice', '1 story added to saved.');
    await see(tab, texts, ohio);
    await eventually(() => tab.evaluate(() => location.hash)).toBe('');
    await tab.reload();
    await see(tab, texts, ohio);

    await tab.open(`${site.url}${blankPath}`);
    await open(tab, here.slice(0, -12));
    await see(tab, 'main p', 'This link is incomplete or was changed.');
    await click(tab, 'button', 'Go to your saved stories');
    await see(tab, texts, ohio);
  });
});
