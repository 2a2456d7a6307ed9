import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { frontAddress, sectionAddress } from '../../src/edition/addresses.ts';
import { pageFiles } from '../../src/edition/page-files.ts';
import { generateEdition } from '../generate-edition.ts';
import { forcedLayouts, type ForcedLayout } from '../trace/forced.ts';
import { followLink, goBack, markPageChanges, nextFrames, openPage, pageChanged } from '../trace/page-changes.ts';
import { changeOfPage, firstPaint } from '../trace/periods.ts';
import { record } from '../trace/record.ts';
import { mainThreadSpans, timeByActivity, type Activity, type Period } from '../trace/spans.ts';
import { printBreakdown } from './breakdown-table.ts';
import { build } from './build.ts';
import { hydrated, onPhone } from './phone.ts';
import { serveSite, type Site } from './site.ts';

/** Headlines on a page, as far as it can have so many: a page of a section has 30 at most. */
const sizes = [10, 200];

/** The pages that a story is opened from. */
const starts = ['story', 'front', 'section'] as const;
type Start = (typeof starts)[number];

/** The same pages with the app, and as HTML alone, where a click and Back load a document. */
export const kinds = ['ours', 'plain HTML'] as const;
type Kind = (typeof kinds)[number];

export const steps = ['first paint', 'click', 'Back'] as const;
type Step = (typeof steps)[number];

/** What the main thread did until a page was painted, in milliseconds. */
interface Measured {
  readonly total: number;
  readonly times: ReadonlyMap<Activity, number>;
  readonly forced: readonly ForcedLayout[];
}

/** One visit to a page: it is loaded, a story is opened from it, and Back leads to it again. */
type Visit = Readonly<Record<Step, Measured>>;

/** The visits to a page, with the app and without. */
export interface Visits {
  readonly start: Start;
  /** Headlines on the page. */
  readonly headlines: number;
  readonly of: Readonly<Record<Kind, readonly Visit[]>>;
}

/** Prints what the time is spent on until a page is painted: loaded, after a click, and after Back. */
export async function measureBreakdown(browser: Browser, root: string, folder: string, runs: number): Promise<void> {
  const sites: Site[] = [];
  try {
    for (const size of sizes) sites.push(await siteWith(size, root, folder));
    const all = sites.flatMap((site) =>
      starts.map((start) => ({ site, start, headlines: 0, of: { ours: [] as Visit[], 'plain HTML': [] as Visit[] } })),
    );
    // One visit more before the others fills the servers' caches.
    for (let run = 0; run <= runs; run++) {
      for (const visits of all) {
        for (const kind of kinds) {
          const { headlines, visit: measured } = await visit(browser, visits.site, visits.start, kind);
          visits.headlines = headlines;
          if (run > 0) visits.of[kind].push(measured);
        }
      }
    }
    await printBreakdown(all, runs);
  } finally {
    for (const site of sites) site.close();
  }
}

/** Builds and serves an edition whose pages have so many headlines. */
async function siteWith(size: number, root: string, folder: string): Promise<Site> {
  const from = join(folder, `stories-with-${size}`);
  const to = join(folder, `site-with-${size}`);
  // Beside its lead, the front page has 7 of these.
  await generateEdition(from, size + 1, 450, { sections: 1, related: size, front: Math.max(1, size - 7) });
  await build(root, to, from);
  return serveSite(root, to);
}

async function visit(browser: Browser, site: Site, start: Start, kind: Kind) {
  const ours = kind === 'ours';
  return onPhone(browser, {}, async (page, slowDown) => {
    await page.addInitScript(markPageChanges, pageChanged);
    await slowDown({ network: true });
    let headlines = 0;
    const events = await record(browser, page, async () => {
      await openPage(page, `${ours ? site.origin : site.plainOrigin}${addressOf(start, site)}`);
      if (ours) await hydrated(page);
      headlines = await page.locator('[data-headline] a').count();
      await slowDown();
      await openStory(page, start, ours);
      await goBack(page, 'Back');
    });
    const spans = mainThreadSpans(events);
    const measure = (period: Period): Measured => ({
      total: period.end - period.begin,
      times: timeByActivity(spans, period),
      forced: forcedLayouts(spans, period),
    });
    const measured: Visit = {
      'first paint': measure(firstPaint(events)),
      click: measure(changeOfPage(events, spans, 'click')),
      Back: measure(changeOfPage(events, spans, 'Back')),
    };
    return { headlines, visit: measured };
  });
}

function addressOf(start: Start, site: Site): string {
  if (start === 'front') return frontAddress;
  return start === 'story' ? site.lead : sectionAddress('section-1');
}

/** Milliseconds to wait until a page has been fetched ahead. Those that are not are fetched after the click. */
const prefetchTime = 3000;

/** Taps a headline in view, when its page has been fetched ahead if it is on a list where that is done. */
async function openStory(page: Page, start: Start, ours: boolean): Promise<void> {
  const list = start === 'story' ? '[data-prefetch="in-view"]' : 'main';
  const link = page.locator(`${list} [data-headline] a`).nth(1);
  await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const file = pageFiles((await link.getAttribute('href')) ?? '')?.at(-1);
  if (ours && start !== 'section' && file !== undefined) {
    await page
      .waitForFunction((end) => performance.getEntries().some(({ name }) => name.endsWith(end)), file, {
        polling: 50,
        timeout: prefetchTime,
      })
      .catch(() => undefined);
  }
  await nextFrames(page);
  const box = await link.boundingBox();
  if (box === null) throw new Error('the headline is not visible');
  await followLink(page, 'click', () =>
    page.touchscreen.tap(box.x + Math.min(40, box.width / 2), box.y + box.height / 2),
  );
}
