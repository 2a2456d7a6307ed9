/** What a reader may expect of a page while a request fails. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { filePath } from '../../src/edition/addresses.ts';
import { failures as failureMessages } from '../../src/messages/en/failures.ts';
import { pageNotFound } from '../../src/messages/en/not-found.ts';
import { templates, type ChaosCase, type Situation } from './cases.ts';

export interface Expectation {
  /** The headings, one of which the page has to have. */
  readonly headings: readonly string[];
  /** Whether the browser may show a page of its own: nothing of the site has arrived. */
  readonly mayBeBrowsers: boolean;
  /** Whether nothing can be expected, since the document itself is another. */
  readonly isOfHost: boolean;
  /** Visible links in the main part of the whole page, at least. */
  readonly links: number;
}

interface WholePage {
  readonly heading: string;
  readonly links: number;
  readonly html: string;
}

/** The heading of a built page; undefined if there is no such file. */
export const headingIn = (file: string): string | undefined =>
  existsSync(file)
    ? new JSDOM(readFileSync(file, 'utf8')).window.document.querySelector('h1')?.textContent.trim()
    : undefined;

const wholePages = new Map<string, WholePage>();

/** The page as the build has written it. */
function wholePage(folder: string, address: string): WholePage {
  const key = `${folder} ${address}`;
  const known = wholePages.get(key);
  if (known !== undefined) return known;
  const path = new URL(address, 'http://host').pathname;
  const file = path === templates['not found'] ? '404.html' : filePath(path);
  const html = readFileSync(join(folder, file), 'utf8');
  const { document } = new JSDOM(html).window;
  const page = {
    html,
    heading: (document.querySelector('h1')?.textContent ?? '').trim(),
    // The reader's own pages have other links once the app runs. Links that close a picture are hidden.
    links: /^\/(?:search|saved|history)\//u.test(path)
      ? 0
      : document.querySelectorAll('main a[href]:not([data-close])').length,
  };
  wholePages.set(key, page);
  return page;
}

const whole = ({ heading, links }: WholePage): Expectation => ({
  headings: [heading],
  mayBeBrowsers: false,
  isOfHost: false,
  links,
});

/** @param folder of the edition that is served */
export function expectationOf(one: ChaosCase | Situation, folder: string): Expectation {
  const address = templates[one.template];
  const page = wholePage(folder, address);
  // Another edition has other links.
  const isOther = 'failure' in one && one.failure === 'other-version';
  if (one.visit === 'offline') return { ...offlineExpectation(one, page), ...(isOther ? { links: 0 } : {}) };
  const isDocument = 'path' in one && one.path === new URL(address, 'http://host').pathname;
  if (isOther) return { ...whole(page), links: 0 };
  // A page without data is opened as a document.
  const needsDocument = one.visit !== 'client navigation' || one.template === 'not found';
  if (!isDocument || !needsDocument) return whole(page);
  if (one.visit !== 'first load' && one.worker && one.template === 'not found') {
    // The page for unknown addresses is not cached. Without an answer the worker sends the shell.
    if (one.failure === 'refused') return { ...whole(page), headings: [failureMessages.offline.heading], links: 0 };
  } else if (one.visit === 'reload' && one.worker) {
    // The host says that the page is gone.
    return one.failure === '404' ? { ...whole(page), headings: [page.heading, pageNotFound], links: 0 } : whole(page);
  }
  const ofHost: Expectation = { headings: [], mayBeBrowsers: true, isOfHost: true, links: 0 };
  switch (one.failure) {
    case '404':
      return { ...whole(page), headings: [pageNotFound], links: 0 };
    case 'refused':
    case '500':
    case 'empty':
    case 'html':
      return ofHost;
    case 'truncated':
      return page.html.slice(0, page.html.length / 2).includes('</h1>') ? { ...whole(page), links: 0 } : ofHost;
    default:
      return whole(page);
  }
}

function offlineExpectation(one: Situation, page: WholePage): Expectation {
  const noConnection = failureMessages.offline.heading;
  if (one.template === 'offline page')
    return { headings: [noConnection], mayBeBrowsers: false, isOfHost: false, links: 1 };
  if (one.worker && one.template === 'not found')
    return { headings: [page.heading, noConnection], mayBeBrowsers: false, isOfHost: false, links: 0 };
  if (one.worker) return whole(page);
  // Another page is opened. Without the app that is a document, which can't be had.
  return { headings: [noConnection], mayBeBrowsers: true, isOfHost: false, links: 0 };
}
