import type { Page } from '@playwright/test';

/**
 * The visible controls that are smaller than a square of so many CSS pixels. Links inside running text are exempt
 * (WCAG 2.5.8, inline). Where a label belongs to a control, a press on either counts.
 * @param within a selector, to look only at a part of the page
 */
export const smallTargets = (page: Page, least: number, within = 'body'): Promise<string[]> =>
  page.evaluate(
    ([pixels, part]) => {
      const isInText = (element: Element) =>
        getComputedStyle(element).display === 'inline' &&
        [...(element.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
        );
      return [...document.querySelectorAll(`${part} :is(a[href], button, input, select, textarea, summary)`)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.closest('.skip-link, [hidden]') === null && !isInText(element))
        .flatMap((element) => {
          const target = element.closest('label') ?? element;
          const { width, height } = target.getBoundingClientRect();
          const [w, h] = [width, height].map((size) => Math.round(size * 10) / 10) as [number, number];
          return w < pixels || h < pixels ? [`${w} × ${h}: ${element.outerHTML.slice(0, 90)}`] : [];
        });
    },
    [least, within] as const,
  );
