import type { StoryRecord } from '../storage/collections.ts';

/** A record of the history and its id, which is a local date and a slug. */
export type Visit = readonly [id: string, record: StoryRecord];

/** Groups visits by the local date in their ids: latest day first, and latest visit first within a day. */
export function groupByDay(records: Iterable<Visit>): [day: string, visits: readonly Visit[]][] {
  const days = new Map<string, Visit[]>();
  for (const visit of [...records].toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1))) {
    const [day = ''] = visit[0].split('/');
    const known = days.get(day);
    if (known === undefined) days.set(day, [visit]);
    else known.push(visit);
  }
  return [...days];
}
