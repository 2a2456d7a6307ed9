/** The combinations: a page, how it is opened, whether the worker runs, and the request that fails in one way. */
import { templates as pages } from '../e2e/support/reader.ts';
import { differentFailures, kindOf, stemOf, type ChaosFailure, type ChaosRequestKind } from './failures.ts';

/** One address of every kind of page. */
export const templates = {
  ...pages,
  'with pictures': '/stories/harbour-reopens/',
  search: '/search/?q=russia',
  /** A page that is not cached. It is opened without a connection. */
  'offline page': '/topics/asean/',
} as const;
export type TemplateName = keyof typeof templates;

/** How the page is opened while the request fails. `offline`: opened so, and then once more without a connection. */
export const visits = ['first load', 'client navigation', 'reload', 'offline'] as const;
export type Visit = (typeof visits)[number];

export interface ChaosCase {
  readonly template: TemplateName;
  readonly visit: Visit;
  readonly worker: boolean;
  /** The path of the request that fails. */
  readonly path: string;
  readonly failure: ChaosFailure;
}

/** A situation in which requests are made. */
export type Situation = Pick<ChaosCase, 'template' | 'visit' | 'worker'>;

export const situations: readonly Situation[] = (Object.keys(templates) as TemplateName[])
  .flatMap((template) => visits.flatMap((visit) => [true, false].map((worker) => ({ template, visit, worker }))))
  .filter(({ template, visit, worker }) => template !== 'offline page' || (visit === 'offline' && worker));

/** The kind of a case's request. */
export const kindIn = ({ path }: Pick<ChaosCase, 'path'>): ChaosRequestKind => kindOf(path) ?? 'data';

/** A case in one line, such as `story · first load · worker · script start-app · truncated`. */
export const describeCase = (one: ChaosCase): string =>
  [
    one.template,
    one.visit,
    one.worker ? 'worker' : 'no worker',
    `${kindIn(one)} ${one.path.startsWith('/assets/') ? stemOf(one.path) : one.path}`,
    one.failure,
  ].join(' · ');

/** Whether a file of data is one of many that are loaded ahead of a click, and the page needs none of them. */
const isAhead = (path: string, { template }: Situation): boolean =>
  kindOf(path) === 'data' &&
  /\/(?:stories|words)\//u.test(path) &&
  !(template !== 'front page' && path.includes(templates[template].slice(0, -1)));

/**
 * Every failure of every request that is made in a situation, unless it is the same to readers as another, or is none.
 * Of files that are loaded ahead there is one.
 * @param isSame whether a file is the same in the next edition
 */
function casesOf(situation: Situation, requested: readonly string[], isSame: (path: string) => boolean): ChaosCase[] {
  const paths = [...new Set(requested)].filter((path) => kindOf(path) !== undefined);
  const ahead = paths.filter((path) => isAhead(path, situation)).toSorted();
  return paths
    .filter((path) => !ahead.includes(path) || path === ahead[0])
    .flatMap((path) =>
      differentFailures(kindIn({ path }))
        .filter((failure) => failure !== 'other-version' || !isSame(path))
        .map((failure) => ({ ...situation, path, failure })),
    );
}

/** What is requested in a situation, by the page and by the worker. */
export interface Requested extends Situation {
  readonly paths: readonly string[];
}

/**
 * The cases of all situations. When a page is loaded first, the worker only downloads what other pages need, and this
 * page does not. Whatever fails there is the same to readers of all pages, so each such failure is tried on one page.
 * @param isSame whether a file is the same in the next edition
 */
export function allCases(found: readonly Requested[], isSame: (path: string) => boolean): ChaosCase[] {
  const firstLoads = found.filter(({ visit }) => visit === 'first load');
  const needs = (template: TemplateName, path: string) =>
    firstLoads.find((one) => !one.worker && one.template === template)?.paths.includes(path) !== false;
  const cases = found.flatMap(({ paths, ...situation }) => casesOf(situation, paths, isSame));
  const isOfWorker = ({ template, visit, worker, path }: ChaosCase) =>
    visit === 'first load' && worker && !needs(template, path);
  const pages = new Map<string, ChaosCase[]>();
  for (const one of cases.filter(isOfWorker)) {
    const key = `${one.path} ${one.failure}`;
    pages.set(key, [...(pages.get(key) ?? []), one]);
  }
  // Each failure is tried on another page, so that all pages have some.
  const chosen = new Set([...pages.values()].map((same, i) => same[i % same.length]));
  return cases.filter((one) => !isOfWorker(one) || chosen.has(one));
}
