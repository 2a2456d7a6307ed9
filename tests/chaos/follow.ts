import type { ChaosTab } from './tab.ts';

/** Clicks a link to an address. The app follows all links of a page, so one is added. */
export async function follow(page: ChaosTab, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = 'Added link';
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}
