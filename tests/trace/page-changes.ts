import type { Page } from '@playwright/test';

/** The mark of the moment when the heading of another page is in the document. The next frame shows it. */
export const pageChanged = 'page changed';

/**
 * Marks every change of page, and reports it on the console after the frame that shows it: after a click or Back, and
 * when a document is loaded. It is sent to the page as text, and reads nothing that forces style or layout.
 */
export function markPageChanges(mark: string): void {
  const heading = () =>
    // Pages that are kept or prepared are hidden. Asking the browser whether an element is visible forces its style.
    [...document.querySelectorAll('h1')].find(
      (one) => one.closest('[hidden], [inert], [style*="display: none"]') === null,
    )?.textContent;
  const report = () => {
    performance.mark(mark);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => console.debug(mark));
      port1.start();
      port2.postMessage(null);
    });
  };
  let stop = () => {};
  const watch = (before: string | undefined) => {
    stop();
    const changes = new MutationObserver(() => {
      const now = heading();
      if (now === undefined || now === before) return;
      stop();
      report();
    });
    stop = () => changes.disconnect();
    changes.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  };
  watch(undefined);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) report();
  });
  for (const name of ['click', 'popstate']) addEventListener(name, () => watch(heading() ?? ''), { capture: true });
}

/**
 * Opens a page, and waits until it is on the screen. Playwright's other ways to wait run scripts of its own in the
 * page, which delay it on a slow device.
 */
export async function openPage(page: Page, address: string): Promise<void> {
  await Promise.all([untilChanged(page), page.goto(address)]);
}

/**
 * Clicks a point of the page, and waits until another page is on the screen.
 * @param name is marked in the trace before
 * @param click is not Playwright's `click()` of an element, which reads layout while the page handles the click
 */
export async function followLink(page: Page, name: string, click: () => Promise<void>): Promise<void> {
  await page.evaluate((mark) => void performance.mark(mark), name);
  await Promise.all([untilChanged(page), click()]);
  await nextFrames(page);
}

/** Goes back, and waits until the other page is on the screen. The mark in the trace is where it begins. */
export async function goBack(page: Page, name: string): Promise<void> {
  await Promise.all([
    untilChanged(page),
    page.evaluate((mark) => {
      // Later, since it may end the document before this call has returned.
      setTimeout(() => {
        performance.mark(mark);
        history.back();
      });
    }, name),
  ]);
  await nextFrames(page);
}

const untilChanged = (page: Page) => page.waitForEvent('console', (message) => message.text() === pageChanged);

/** Waits until what has changed so far is on the screen, and the page has nothing else to do. */
export const nextFrames = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)));
      }),
  );
