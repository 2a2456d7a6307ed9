import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { test, untilHydrated } from '../support/reader.ts';

const address = '/stories/passages/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Words with the id of their block, and the same words as the page's selection. */
const passages: readonly [id: string, words: string][] = [
  ['p16', 'May'],
  ['p16', 'résumé'],
  ['p16', 'empty'],
  ['p14', 'Pears'],
  ['p14', 'Plums'],
  ['p5', 'Filler paragraph number 0'],
  ['p13', 'The south exempts:'],
  [
    'p18',
    'The ministry said in a statement on Monday that the airport would open again on Friday, because the runway has ' +
      'been swept twice and every lamp along it was replaced by night crews.',
  ],
  ['p19', 'Jane Doe'],
];

test('a link to a passage opens at it, wherever else the page has its words', async ({ page, context }) => {
  await page.goto(`${urlOf('hostile')}${address}`);
  await untilHydrated(page);
  for (const [id, words] of passages) {
    await page.bringToFront();
    await page.locator(`#${id}`).evaluate((block, text) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(text);
        if (start !== -1) return document.getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
      }
      throw new Error(`no "${text}"`);
    }, words);
    const bar = page.getByRole('toolbar', { name: 'Share this passage' });
    await bar.getByRole('button', { name: 'Copy quote' }).click();
    await expect(bar.getByRole('button', { name: 'Quote copied' })).toBeVisible();
    const quote = await page.evaluate(() => navigator.clipboard.readText());
    expect(quote).toMatch(new RegExp(`^“${words.replace(/[.:]$/u, '.?:?')}”`, 'u'));
    const link = quote.split('\n').at(-1) ?? '';
    // Without its id, so that only the words lead to the place.
    const tab = await context.newPage();
    await tab.setViewportSize({ width: 390, height: 200 });
    await tab.goto(link.replace(/^https:\/\/[^/]*/u, urlOf('hostile')).replace(`#${id}:`, '#:'));
    const topOfWords = () =>
      tab.locator(`#${id}`).evaluate((block, text) => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const start = node.data.indexOf(text);
          if (start === -1) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + 1);
          return range.getBoundingClientRect().top;
        }
        return Infinity;
      }, words);
    await expect.poll(topOfWords, words).toBeGreaterThan(-20);
    await expect.poll(topOfWords, words).toBeLessThan(200);
    await tab.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
  }
});
