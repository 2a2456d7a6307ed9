/** The deployments: another edition is deployed under an open tab and an active worker, whole or cut at one file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActiveConfig } from '../../src/service-worker/worker-config.ts';
import { templates } from './cases.ts';
import { removedStory, renamedStory, type ChaosEdition } from './editions.ts';
import { differentFailures, isSameIn, kindOf, stemOf, type ChaosFailure } from './failures.ts';

export interface Deployment {
  readonly from: ChaosEdition;
  readonly to: ChaosEdition;
  /** Whether the host still has the scripts of the edition before. */
  readonly keepsAssets: boolean;
  /** The page that is open. */
  readonly open: string;
  /** A file of the update that fails, and how. */
  readonly cut?: { readonly path: string; readonly failure: ChaosFailure } | undefined;
}

export const describeDeployment = ({ from, to, keepsAssets, open, cut }: Deployment): string =>
  [
    `${from} → ${to}`,
    `old assets ${keepsAssets ? 'kept' : 'gone'}`,
    open,
    cut === undefined ? 'whole' : `${cut.path.startsWith('/assets/') ? stemOf(cut.path) : cut.path} ${cut.failure}`,
  ].join(' · ');

/** The editions before and after, once of the same format and once of another, in both orders. */
const pairs: readonly (readonly [ChaosEdition, ChaosEdition])[] = [
  ['first', 'next'],
  ['first', 'format'],
];
const orders = pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);

/** The scripts of the pages that a deployment opens, by their names without a hash. */
const ofOpenedPages = new Set(['topics', 'search', 'load-variants']);

/**
 * What can fail while a worker updates, without what is the same to readers as another failure.
 *
 * - Files that only the worker downloads take the same path (precache.ts): unless each of them is whole, the new worker
 *   is discarded. There are some twenty. So each failure is tried with one of them, in each deployment with another.
 * - Of such a file it matters only whether there is no answer, an answer without a file, one of other content, or
 *   a whole file that is late. The same is true of the shell, whose content may also be of another edition.
 * - Pages need the other files too. There each failure is tried that differs for pages (failures.ts).
 */
function cutsOf(folder: string, before: string, turn: number): NonNullable<Deployment['cut']>[] {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const config = JSON.parse(/^const workerConfig=(.*?);$/mu.exec(worker)?.[1] ?? '{}') as ActiveConfig;
  const onDemand = Object.keys(config.onDemand);
  const isOpened = (path: string) => ofOpenedPages.has(stemOf(path));
  const ofWorker = onDemand.filter((path) => !isOpened(path));
  const alike: readonly ChaosFailure[] = ['refused', '404', 'truncated', 'late'];
  return [
    ...['/service-worker.js', ...Object.keys(config.everyPage), ...onDemand.filter(isOpened)].flatMap((path) =>
      differentFailures(kindOf(path) ?? 'script').map((failure) => ({ path, failure })),
    ),
    ...[...alike, 'other-version' as const].map((failure) => ({ path: '/offline/', failure })),
    ...alike.map((failure, i) => ({
      path: ofWorker[(turn * alike.length + i) % ofWorker.length] ?? '',
      failure,
    })),
    // A file that is the same in the edition before is no failure.
  ].filter(({ path, failure }) => failure !== 'other-version' || !isSameIn(folder, before, path));
}

/**
 * Every deployment: whole ones of each kind of page in both orders, and those that are cut at a file. The editions of a
 * pair differ by a mark in the code, and by stories that a cut deployment does not open. So each cut is tried in one
 * order: the half of them in each. All files with all failures in both orders would be more than 2,500, for which a
 * computer needs a day.
 */
export function deploymentsOf(folders: Readonly<Record<ChaosEdition, string>>): Deployment[] {
  const whole = orders.flatMap(([from, to]) =>
    [true, false].flatMap((keepsAssets): Deployment[] =>
      ['/', templates['reading view'], '/saved/', removedStory, renamedStory]
        .filter((open) => from === 'first' || (open !== removedStory && open !== renamedStory))
        .map((open) => ({ from, to, keepsAssets, open })),
    ),
  );
  const cut = pairs.flatMap((pair, p) =>
    [true, false].flatMap((keepsAssets, k) => {
      const turn = 2 * p + k;
      const [there, back] = [pair, pair.toReversed() as [ChaosEdition, ChaosEdition]].map(([from, to]) =>
        cutsOf(folders[to], folders[from], turn).map((one): Deployment => ({
          from,
          to,
          keepsAssets,
          open: '/',
          cut: one,
        })),
      );
      return (there ?? []).flatMap((one, i) => (i % 2 === turn % 2 ? one : (back?.[i] ?? [])));
    }),
  );
  return [...whole, ...cut];
}

/** A few deployments, one of each kind: those of `npm run chaos -- --deploys --sample`. */
export const sampleDeployments = (folders: Readonly<Record<ChaosEdition, string>>): Deployment[] => {
  const assetOf = (stem: string) =>
    `/assets/${readdirSync(join(folders.next, 'assets')).find((name) => stemOf(name) === stem)}`;
  const base = { from: 'first', to: 'next', keepsAssets: false } as const;
  return [
    { ...base, open: templates['reading view'] },
    { ...base, open: renamedStory },
    { ...base, open: removedStory, keepsAssets: true },
    { ...base, from: 'next', to: 'first', open: '/' },
    { ...base, open: '/', cut: { path: assetOf('start-app'), failure: 'truncated' } },
    // The browser keeps the empty file.
    { ...base, open: '/', cut: { path: assetOf('offline-reading'), failure: 'empty' } },
    { ...base, open: '/', cut: { path: '/offline/', failure: 'html' } },
  ];
};
