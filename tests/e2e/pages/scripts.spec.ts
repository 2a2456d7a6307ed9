import { expect, type Page } from '@playwright/test';
import { openTextPanel } from '../support/device.ts';
import { urlOf, type EditionName } from '../support/editions.ts';
import { test, untilHydrated } from '../support/reader.ts';

test.use({ tolerated: /404|elsewhere\.example|ERR_/u });

/** A serif typeface of each language of the editions. */
const typefaces: Readonly<Record<string, string>> = {
  ar: 'Noto Naskh Arabic',
  dz: 'Noto Serif Tibetan',
  en: 'DejaVu as Newsreader',
  fa: 'Noto Naskh Arabic',
  hi: 'Noto Serif Devanagari',
  ja: 'Hiragino Mincho ProN',
  my: 'Noto Serif Myanmar',
  ru: 'DejaVu as Newsreader',
  ur: 'Noto Nastaliq Urdu',
};

/** How each element with text of its own is set: its language, and the computed styles that depend on a script. */
const settings = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(({ childNodes }) =>
        [...childNodes].some(
          ({ nodeType, data }: Node & { data?: string }) => nodeType === Node.TEXT_NODE && data?.trim() !== '',
        ),
      )
      .filter((element) => element.closest('script, code, svg, [hidden]') === null)
      .map((element) => {
        const { fontFamily, fontSize, lineHeight, letterSpacing } = getComputedStyle(element);
        return {
          text: element.textContent.slice(0, 40),
          lang: element.closest<HTMLElement>('[lang]')?.lang ?? '',
          fontFamily,
          isSerif: !fontFamily.startsWith('system-ui'),
          leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
          letterSpacing,
        };
      }),
  );

/** Opens a page, and checks how each of its texts is set. Returns the languages of its texts with serifs. */
async function check(page: Page, edition: EditionName, path: string): Promise<ReadonlySet<string>> {
  await page.goto(urlOf(edition) + encodeURI(path));
  await untilHydrated(page);
  const texts = await settings(page);
  const wrong = texts.filter(({ lang, fontFamily, isSerif, leading, letterSpacing }) => {
    const named = [...new Set(Object.values(typefaces))].filter((typeface) => fontFamily.includes(typeface));
    if (isSerif ? named.join() !== typefaces[lang] : named.length > 0) return true;
    if (['en', 'ru'].includes(lang)) return false;
    return letterSpacing !== 'normal' || leading < (['ur', 'my', 'dz'].includes(lang) ? 1.89 : 1.29);
  });
  expect(wrong, path).toEqual([]);
  return new Set(texts.filter(({ isSerif }) => isSerif).map(({ lang }) => lang));
}

test('each text of a page in English has the typefaces and the room of its own script', async ({ page }) => {
  for (const lang of ['ur', 'my', 'hi', 'dz']) {
    const languages = await check(page, 'hostile', `/stories/script-${lang}/`);
    expect([...languages]).toEqual(expect.arrayContaining([lang, 'ja', 'ar', 'en']));
  }
  await check(page, 'hostile', '/stories/خبر-عاجل/');
  await check(page, 'hostile', '/stories/passages/');
  for (const path of ['/', '/headlines/', '/topics/', '/search/', '/stories/script-none/'])
    expect(await check(page, 'hostile', path), path).toContain('en');
});

test('so it has on pages in Persian, and a quotation inside another language', async ({ page }) => {
  for (const path of ['english', 'japanese', 'russian', 'persian']) await check(page, 'persian', `/stories/${path}/`);
  expect([...(await check(page, 'persian', '/headlines/'))]).toEqual(expect.arrayContaining(['en', 'fa', 'ja', 'ru']));
  await page.goto(urlOf('hostile') + encodeURI('/stories/خبر-عاجل/'));
  const families = await page.evaluate(() => {
    const quote = document.createElement('q');
    quote.lang = 'en-GB';
    const within = quote.appendChild(document.createElement('i'));
    within.lang = 'zh-Hant-HK';
    document.querySelector('#p1')?.append(quote);
    return [quote, within].map((element) => getComputedStyle(element).fontFamily);
  });
  expect(families[0]).toContain(typefaces['en']);
  expect(families[0]).not.toContain(typefaces['ar']);
  expect(families[1]).not.toContain(typefaces['ar']);
});

test('the reader’s choice of a typeface holds for texts in every script', async ({ page }) => {
  await page.goto(`${urlOf('hostile')}/stories/script-hi/`);
  await untilHydrated(page);
  await (await openTextPanel(page)).getByText('Sans', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^system-ui/u);
  await expect(page.getByRole('article').getByText('सप्ताह').first()).toHaveCSS('font-family', /^system-ui/u);
});
