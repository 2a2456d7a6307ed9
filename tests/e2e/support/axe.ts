import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours. All others find the same in light and in dark mode. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violationsOf(builder: AxeBuilder): Promise<string[]> {
  // The default mode opens a second page to merge the results of frames. Our pages have no frames.
  builder.setLegacyMode();
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/**
 * Runs axe on a page.
 * @param within a selector, to check only a part of the page
 * @returns each violated rule with the first element that violates it
 */
export function faultsOf(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(rules);
  if (within !== undefined) builder.include(within);
  return violationsOf(builder);
}

/** Runs only the rules of axe that look at colours, for a page that has passed the others in another theme. */
export function colourFaultsOf(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withRules(colourRules);
  if (within !== undefined) builder.include(within);
  return violationsOf(builder);
}
