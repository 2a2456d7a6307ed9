import type { Page } from '@playwright/test';

/** Rows, tables and program texts that are wider than the window, and scroll. */
export const scrollsSideways = '.scrolls-sideways, .table-region, pre';

/** Elements that overflow the window sideways, except those that scroll on purpose. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate((scrolling) => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (
          element.closest(`${scrolling}, .visually-hidden, .skip-link`) === null && (right > width + 1 || left < -1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 80));
  }, scrollsSideways);
