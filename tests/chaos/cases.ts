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
  /** While the page is opened. */
  readonly opened: readonly string[];
  /** Only when controls are pressed that every page has. */
  readonly pressed: readonly string[];
}

/**
 * The cases of all situations. Each page is tried with each failure of each file that it needs. Otherwise the page
 * makes no difference, and each failure of each file is tried on one page:
 *
 * - What only the worker downloads is for other pages.
 * - What is requested when a control is pressed that every page has: its code is the same everywhere.
 * - On the first load there is no worker yet. It is registered after the app has started, so a failure before that is
 *   the one that is tried without a worker, and one after that is in the worker's own downloads.
 * - A reload without a worker is a first load for which the browser has files already.
 * @param isSame whether a file is the same in the next edition
 */
export function allCases(found: readonly Requested[], isSame: (path: string) => boolean): ChaosCase[] {
  const withoutWorker = new Map(
    found.flatMap((one) => (one.worker ? [] : [[`${one.template} ${one.visit}`, new Set(one.opened)]])),
  );
  const requests = ({ template, path }: ChaosCase, visit: Visit) =>
    withoutWorker.get(`${template} ${visit}`)?.has(path) === true;
  const isOfPage = (one: ChaosCase): boolean => {
    if (one.path === new URL(templates[one.template], 'http://host').pathname) return true;
    if (one.visit === 'client navigation' || (one.visit === 'offline' && !one.worker))
      return requests(one, 'client navigation');
    return (one.visit === 'first load') !== one.worker && requests(one, 'first load');
  };
  const cases = found.flatMap(({ opened, pressed, ...situation }) =>
    casesOf(situation, [...opened, ...pressed], isSame),
  );
  const alike = new Map<string, ChaosCase[]>();
  for (const one of cases) {
    const { template, visit, worker, path, failure } = one;
    const key = [visit, worker, path, failure, isOfPage(one) ? template : ''].join(' ');
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  // Each failure is tried on another page, so that all pages have some.
  const chosen = new Set([...alike.values()].map((same, i) => same[i % same.length]));
  return cases.filter((one) => chosen.has(one));
}
