import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page.
 * @param within a selector, where only a part of the page is to be looked at
 * @returns the rule and the first element that breaks it; nothing where all is well
 */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(rules);
  // Otherwise a second page is opened to put the findings of frames together in, which there are none of.
  builder.setLegacyMode();
  if (within !== undefined) builder.include(within);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
