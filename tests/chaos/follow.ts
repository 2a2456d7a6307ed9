import { until } from './look.ts';
import type { ChaosTab } from './tab.ts';

/** The time that a page which has just begun may take until it can have a link, in milliseconds. */
const limit = 10_000;

/** Clicks a link to an address. The app follows all links of a page, so one is added. */
export async function follow(page: ChaosTab, address: string): Promise<void> {
  const click = (href: string) => {
    // The app may have loaded another document at this moment.
    const body = document.body as HTMLElement | null;
    if (body === null) return false;
    const link = document.createElement('a');
    link.href = href;
    link.textContent = 'Added link';
    body.append(link);
    link.click();
    link.remove();
    return true;
  };
  await until(() => page.evaluate(click, address), limit);
}
