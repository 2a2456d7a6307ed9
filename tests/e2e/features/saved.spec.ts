import { expect } from '@playwright/test';
import { leadHeadline, open, openTextPanel, sanctionsHeadline, saveButton } from '../support/device.ts';
import { lead, test, translate } from '../support/reader.ts';

test('stories are saved from lists and pages, and listed latest first; a removed one can be put back', async ({
  page,
}) => {
  await open(page, '/');
  await saveButton(page, sanctionsHeadline).click();
  await page.getByRole('main').getByRole('link', { name: leadHeadline }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(leadHeadline);
  await saveButton(page, leadHeadline).click();
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  const rows = page.getByRole('main').getByRole('listitem').getByRole('link');
  const both = [new RegExp(leadHeadline, 'u'), new RegExp(sanctionsHeadline, 'u')];
  await expect(rows).toHaveText(both);
  await page.getByRole('button', { name: `Remove ${leadHeadline}` }).click();
  await expect(rows).toHaveText(both.slice(1));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveText(both);
  await page.getByRole('searchbox').fill('lavrov');
  await expect(rows).toHaveText(both.slice(0, 1));
});

test('a change is in every tab, and two tabs that write at once lose nothing', async ({ page, context }) => {
  const other = await context.newPage();
  await open(other, '/saved/');
  await open(page, '/');
  await page.bringToFront();
  await (await openTextPanel(page)).getByText('Dark', { exact: true }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  for (let i = 0; i < 6; i++)
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Save:/u })
      .first()
      .click();
  await expect(other.getByRole('main').getByRole('listitem')).toHaveCount(6);

  const tabs = [await context.newPage(), await context.newPage()];
  await Promise.all(tabs.map((tab) => open(tab, '/headlines/')));
  await Promise.all(
    tabs.map((tab, i) =>
      tab.evaluate((odd) => {
        // Every second headline, whatever the other tab has saved by then.
        for (const [n, button] of [...document.querySelectorAll<HTMLElement>('main .card-tool')].entries())
          if (n % 2 === odd && button.getAttribute('aria-labelledby')?.startsWith('save ') === true) button.click();
      }, i),
    ),
  );
  await expect(other.getByRole('main').getByRole('listitem')).toHaveCount(17);
});

/** The name of a button of the lead after translation: the headline is translated with the page. */
const translated = (words: string) => new RegExp(`^${words} «+${leadHeadline}`, 'u');

test('every reader control works on a page that the browser has translated', async ({ page }) => {
  await open(page, lead);
  await saveButton(page, leadHeadline).click();
  await translate(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: translated('Remove from saved:') })
    .click();
  const save = page.getByRole('article').getByRole('button', { name: translated('Save:') });
  await expect(save).toHaveText('Save');
  const panel = await openTextPanel(page);
  await translate(page);
  await panel.getByRole('button', { name: 'Text size: more' }).click();
  await expect(panel.getByText('22', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await save.click();
  await page.locator('a[href="/saved/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved');
  await translate(page);
  await page.getByRole('button', { name: /^«?Remove»? «+Rubio/u }).click();
  await translate(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});
