import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { directionOf } from '../../../src/text/language.ts';
import { literalsIn } from '../../messages/texts-in-code.ts';
import { faultsOf } from '../support/axe.ts';
import { urlOf, type EditionName } from '../support/editions.ts';
import { overflowing } from '../support/overflow.ts';
import { addStyle, test, untilHydrated } from '../support/reader.ts';
import { latinWords, textsOf } from './english-words.ts';
import { editionLanguages, languagePages, languageTexts, type EditionLanguage } from './language-edition.ts';
import { pseudo } from './pseudo-language.ts';

// The page for an unknown address answers 404, which the browser logs.
test.use({ tolerated: /404/u });

const open = async (page: Page, edition: EditionName, path: string): Promise<void> => {
  await page.goto(urlOf(edition) + path);
  await untilHydrated(page);
};

type Check = (state: string) => Promise<void>;

/** Brings the pages of an edition into every state, and checks each. */
async function visitStates(page: Page, language: EditionLanguage | 'pseudo', check: Check): Promise<void> {
  const edition: EditionName = language === 'pseudo' ? 'pseudo' : `in-${language}`;
  const letters = language === 'pseudo' ? pseudo('Aa') : await lettersIn(language);
  const { topic } = languageTexts[language === 'pseudo' ? 'ru' : language];
  for (const [name, path] of Object.entries(languagePages)) {
    await open(page, edition, path);
    await check(name);
  }
  await open(page, edition, languagePages.front);
  await page.locator('.card-tool').first().click();
  await page.getByRole('button', { name: new RegExp(`^${letters}`, 'u') }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await check('text panel');

  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('keyboard shortcuts');

  await open(page, edition, languagePages.saved);
  await expect(page.locator('li .headline').first()).toBeVisible();
  await check('a saved story');
  for (const details of await page.locator('details').all()) await details.locator('summary').click();
  await page.locator('.card-tool').first().click();
  await expect(page.locator('.notice')).toBeVisible();
  await check('a story removed from saved');

  await open(page, edition, languagePages.story);
  await open(page, edition, languagePages.history);
  await expect(page.locator('li .headline').first()).toBeVisible();
  await check('an opened story');

  await open(page, edition, `${languagePages.search}?q=${encodeURIComponent(topic)}`);
  await expect(page.locator('[data-results] li').first()).toBeVisible();
  await check('search results');
  await open(page, edition, `${languagePages.search}?q=0000000`);
  await expect(page.getByRole('main').getByText('0000000').first()).toBeVisible();
  await check('no search results');
}

/** The letters on the button that opens the text panel. */
async function lettersIn(language: string): Promise<string> {
  const controls = (await import(`../../../src/messages/${language}/reader/controls.ts`)) as {
    readonly textButton: string;
  };
  return controls.textButton;
}

const english = new URL('../../../src/messages/en/', import.meta.url);
/** The English texts of several words, which no other language has. */
const englishTexts = new Set(
  readdirSync(english, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => literalsIn(file, readFileSync(new URL(file, english), 'utf8')))
    .filter((text) => /\p{L} \p{L}/u.test(text)),
);

/** The languages in which axe looks at every state: in others it would find the same. */
const withAxe: ReadonlySet<EditionLanguage> = new Set(['de', 'ar', 'ja']);

for (const language of editionLanguages) {
  const isForAxe = withAxe.has(language);
  const title = `the interface is in ${language} in every state${isForAxe ? ', and axe finds no violation' : ''}`;
  test(title, async ({ page }) => {
    await visitStates(page, language, async (state) => {
      const root = page.locator('html');
      await expect.soft(root).toHaveAttribute('lang', language);
      await expect.soft(root).toHaveAttribute('dir', directionOf(language));
      if (language === 'de')
        expect(
          (await textsOf(page)).filter((text) => englishTexts.has(text)),
          state,
        ).toEqual([]);
      else expect.soft(await latinWords(page), state).toEqual([]);
      if (!isForAxe) return;
      // Of a text that the panel covers in part, axe takes the panel's background for its own.
      const within = state === 'text panel' ? '[role=dialog]:popover-open' : undefined;
      expect.soft(await faultsOf(page, within), state).toEqual([]);
    });
  });
}

test('every text of the interface comes from the catalogue', async ({ page }) => {
  await visitStates(page, 'pseudo', async (state) => {
    expect.soft(await latinWords(page), state).toEqual([]);
  });
});

for (const language of ['de', 'ar', 'pseudo'] as const) {
  test(`nothing overflows at 320 px, nor with text of twice the size: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const checkSizes = async (state: string) => {
      expect.soft(await overflowing(page), state).toEqual([]);
      await addStyle(page, ':root { font-size: 200% }');
      expect.soft(await overflowing(page), `${state}, text of twice the size`).toEqual([]);
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
    };
    await visitStates(page, language, async (state) => {
      await checkSizes(state);
      if (language !== 'pseudo') return;
      // The pseudo-language is also one that is written from right to left.
      const root = page.locator('html');
      await root.evaluate((html) => html.setAttribute('dir', 'rtl'));
      await checkSizes(`${state}, from right to left`);
      await root.evaluate((html) => html.setAttribute('dir', 'ltr'));
    });
  });
}
