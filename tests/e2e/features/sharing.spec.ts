import { expect, type Page } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, holdAppScript, lead, takenOver, test } from '../support/reader.ts';

const canonical = `https://broadsheet.example${lead}`;

async function openLead(page: Page): Promise<void> {
  await page.goto(`${urlOf('first')}${lead}`);
  await takenOver(page);
}

/** Selects words of a paragraph, as a keyboard or a mouse would. */
const select = (page: Page, from: [id: string, words: string], to = from): Promise<void> =>
  page.evaluate(
    ([[fromId, fromWords], [toId, toWords]]) => {
      // Names in a paragraph are links: its text is in several pieces.
      const textOf = (id: string, words: string): Text => {
        const walker = document.createTreeWalker(document.querySelector(`#${id}`) as Element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if ((walker.currentNode as Text).data.includes(words)) return walker.currentNode as Text;
        throw new Error(`no piece of ${id} has "${words}"`);
      };
      const [begin, end] = [textOf(fromId, fromWords), textOf(toId, toWords)];
      document
        .getSelection()
        ?.setBaseAndExtent(begin, begin.data.indexOf(fromWords), end, end.data.indexOf(toWords) + toWords.length);
    },
    [from, to] as const,
  );

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Share this passage' });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a story is shared by its canonical address, whatever the reader came with', async ({ page }) => {
    await page.goto(`${urlOf('first')}${lead}?utm_source=letter#p3`);
    await takenOver(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toBe(canonical);
  });

  test('a headline without text can be shared too', async ({ page }) => {
    await page.goto(`${urlOf('first')}${headlineOnly}`);
    await takenOver(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    expect(await clipboard(page)).toBe(`https://broadsheet.example${headlineOnly}`);
  });

  test('a button that is clicked before the app has started works once it has', async ({ page }) => {
    const release = await holdAppScript(page);
    await page.goto(`${urlOf('first')}${lead}`);
    await page.getByRole('button', { name: 'Share' }).click();
    release();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`a passage is shared by a link that opens at it, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
      page,
      browser,
    }) => {
      await openLead(page);
      await select(page, ['p5', 'record 728 drones']);
      await bar(page).getByRole('button', { name: 'Copy link' }).click();
      await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
      const link = await clipboard(page);
      expect(link).toBe(`${canonical}#p5:~:text=record%20728%20drones`);

      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 500 } });
      const cold = await context.newPage();
      await cold.goto(link.replace('https://broadsheet.example', urlOf('first')));
      await expect(cold.locator('#p5')).toBeInViewport();
      await expect(cold.locator('#p5:target')).toHaveCount(1);
      await context.close();
    });
  }

  test('a quote is copied with its source, and the keyboard alone does it', async ({ page }) => {
    await openLead(page);
    await select(page, ['p6', 'reflects'], ['p7', 'U.S.-Russia']);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name: 'Copy quote' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Quote copied');
    const quote = await clipboard(page);
    expect(quote).toMatch(
      /^“reflects a broader push .*global crises\.\n\nThis meeting .*U\.S\.-Russia”\n\nRubio to Meet Lavrov/su,
    );
    expect(quote).toContain('#p6:~:text=reflects%20a%20broader%20push%20by,phase%20of%20U.S.%2DRussia');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
  });

  test('a paragraph selected by a triple click can be shared', async ({ page }) => {
    await openLead(page);
    for (const id of ['p2', 'p7']) {
      await page.locator(`#${id}`).click({ clickCount: 3 });
      await bar(page).getByRole('button', { name: 'Copy quote' }).click();
      await expect(bar(page).getByRole('button', { name: 'Quote copied' })).toBeVisible();
      expect(await clipboard(page)).toContain(`“${await page.locator(`#${id}`).textContent()}”`);
    }
  });

  test('the bar is in the window wherever the words are', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await openLead(page);
    for (const [from, to, at] of [
      ['p4', 'p4', 'p4'],
      ['p1', 'p7', 'p3'],
      ['p1', 'p2', 'p2'],
    ] as const) {
      await page
        .locator(`#${at}`)
        .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 5));
      await select(page, [from, ''], [to, ' ']);
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(bar(page)).toHaveCount(0);
    }
  });

  for (const id of ['p2', 'p7'])
    test(`words that the page has more than once are told apart: ${id}`, async ({ page, context }) => {
      await openLead(page);
      await select(page, [id, 'Ukraine']);
      await bar(page).getByRole('button', { name: 'Copy link' }).click();
      await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
      const cold = await context.newPage();
      await cold.setViewportSize({ width: 390, height: 160 });
      await cold.goto((await clipboard(page)).replace('https://broadsheet.example', urlOf('first')));
      const wordsAt = () =>
        cold.locator(`#${id}`).evaluate((element) => {
          const text = [...element.childNodes].find(
            (node) => node instanceof Text && node.data.includes('Ukraine'),
          ) as Text;
          const range = document.createRange();
          range.setStart(text, text.data.indexOf('Ukraine'));
          range.setEnd(text, text.data.indexOf('Ukraine') + 'Ukraine'.length);
          return range.getBoundingClientRect().top;
        });
      await expect.poll(wordsAt).toBeGreaterThan(0);
      await expect.poll(wordsAt).toBeLessThan(160);
    });
});

test('what cannot be copied can be taken from a field', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openLead(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByRole('textbox', { name: 'Copy manually' });
  await expect(field).toHaveValue(canonical);
  await expect(field).toBeFocused();
});

for (const [what, outcome] of [
  ['taken', 'resolve'],
  ['dismissed', 'reject'],
] as const) {
  test(`the system’s own sheet is used where there is one: ${what}`, async ({ page }) => {
    await page.addInitScript((end) => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset['shared'] = JSON.stringify(data);
          return end === 'resolve'
            ? Promise.resolve()
            : Promise.reject(new DOMException('No, thank you', 'AbortError'));
        },
      });
    }, outcome);
    await openLead(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.locator('html')).toHaveAttribute(
      'data-shared',
      JSON.stringify({ title: 'Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur', url: canonical }),
    );
    await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);

    await select(page, ['p5', 'record 728 drones']);
    await bar(page).getByRole('button', { name: 'Share' }).click();
    await expect(page.locator('html')).toHaveAttribute(
      'data-shared',
      /record 728 drones.*#p5:~:text=record%20728%20drones/u,
    );
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no control is shown that would do nothing', async ({ page }) => {
    await page.goto(`${urlOf('first')}${lead}`);
    await expect(page.getByText('2 min read').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    // Nor a row between two rules in which there would be nothing else.
    await page.goto(`${urlOf('first')}${headlineOnly}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('article header ul')).toBeHidden();
  });
});
