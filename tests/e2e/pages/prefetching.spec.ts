import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { lead, test } from '../support/reader.ts';

test('related headlines in view are loaded before they are clicked, other pages when their link is pointed at', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json')) requested.push(new URL(request.url()).pathname);
  });
  await page.goto(`${urlOf('first')}${lead}`);
  const isLoaded = (slug: string) => requested.includes(`/edition/v1/stories/${slug}.json`);
  await expect.poll(() => isLoaded('ohio-man-indicted-threat-jd-vance')).toBe(true);
  expect(isLoaded('us-humanitarian-aid-cuba')).toBe(false);
  await page.getByRole('link', { name: 'Iran–U.S. Nuclear Talks' }).scrollIntoViewIfNeeded();
  await expect.poll(() => isLoaded('iran-us-nuclear-talks-oman')).toBe(true);

  expect(requested).not.toContain('/edition/v1/sections/trade/1.json');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Trade' }).hover();
  await expect.poll(() => requested.includes('/edition/v1/sections/trade/1.json')).toBe(true);

  const before = requested.length;
  await page.getByRole('link', { name: 'Trade' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trade' })).toBeVisible();
  expect(requested).toHaveLength(before);
  expect(requested).toHaveLength(new Set(requested).size);
});
