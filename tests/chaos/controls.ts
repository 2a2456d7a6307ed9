/** Presses what can be pressed on a page. */
import { notLoaded } from '../../src/messages/en/reader/not-loaded.ts';
import type { Expectation } from './expectation.ts';
import type { FailingSite } from './failing-site.ts';
import { ask, lookAtHeadings, until, wait } from './look.ts';
import { isVisible, press, type Control } from './press.ts';
import type { ChaosTab } from './tab.ts';

/**
 * The time after which a press counts as dead, in milliseconds. The file behind it may be loaded first, and the machine
 * may be busy.
 */
const limit = 20_000;

/** Closes a notice, which may lie over the end of the page. */
const close = { selector: '[aria-labelledby=notice] button', name: 'Close' };
const section = { selector: 'nav[aria-label=Sections] a[href]' };

/**
 * Presses buttons of every page, and then links.
 * @returns what has no effect
 */
export async function deadControls(page: ChaosTab, site: FailingSite, expected: Expectation): Promise<string[]> {
  if (expected.isOfHost) return [];
  const dead: string[] = [];
  const pressOrSay = async (name: string, control: Control) => {
    const problem = await press(page, control, limit, close);
    // The app hides what it can't serve, once it knows that.
    if (problem !== undefined && (await isVisible(page, control))) dead.push(`${name}: ${problem}`);
    return problem === undefined;
  };
  for (const name of ['Aa, text and theme', 'Keyboard shortcuts']) {
    const button = { selector: 'button', name };
    if (await isVisible(page, close)) await pressOrSay('Close', close);
    if (!(await isVisible(page, button)) || !(await pressOrSay(name, button))) continue;
    if (!(await until(async () => (await opened(page)) !== undefined, limit))) dead.push(`${name}: nothing opens`);
    // A page that waits for its styles takes no keys.
    await Promise.race([page.pressEscape(), wait(limit)]);
    // An open dialog lies over the page.
    if (!(await until(async () => (await opened(page)) !== 'dialog', limit)))
      dead.push(`${name}: Escape closes nothing`);
  }
  const { address: before, headings: names } = await lookAtHeadings(page);
  // The last is no page of a test.
  let target: string | undefined;
  await until(async () => {
    target = await ask(
      page,
      (selector) => [...document.querySelectorAll<HTMLAnchorElement>(selector)].at(-1)?.href,
      section.selector,
    );
    return target !== undefined;
  }, limit);
  if (target === undefined) return [...dead, 'no links to sections'];
  await pressOrSay('the link to a section', section);
  const isOpen = await until(async () => {
    const { address, headings, isBrowsers } = await lookAtHeadings(page);
    if (!site.isOnline && (isBrowsers || (address === target && headings.length > 0))) return true;
    return address === target && headings.length > 0 && headings.join() !== names.join();
  }, limit);
  if (!isOpen) dead.push(`the link from ${before} to ${target}`);
  return dead;
}

/** What is open: a dialog, or a notice that says why there is none. */
const opened = (page: ChaosTab): Promise<'dialog' | 'reason' | undefined> =>
  ask(
    page,
    (reasons) => {
      const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
      if ([...document.querySelectorAll('dialog, [role=dialog], [popover]')].some(isShown)) return 'dialog';
      const notices = [...document.querySelectorAll('[aria-labelledby=notice]')].filter(isShown);
      return notices.some(({ textContent }) => reasons.some((reason) => textContent.includes(reason)))
        ? 'reason'
        : undefined;
    },
    Object.values(notLoaded),
  );
