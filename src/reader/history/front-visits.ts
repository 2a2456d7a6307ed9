import * as v from 'valibot';
import { settingsId } from '../appearance/appearance.ts';
import { historySettings, store } from '../storage/collections.ts';

const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** When the reader was on the front page: one record, under `settingsId`. */
export const frontVisits = store.collection({
  name: 'front',
  version: 1,
  /** `at`: last. `since`: last in the visit before that one; left out in the first visit. */
  schema: v.looseObject({ at: time, since: v.optional(time) }),
  isAutomatic: true,
});

/** Milliseconds after which the reader comes back for another visit. */
const betweenVisits = 30 * 60_000;

/**
 * Notes that the reader is on the front page.
 * @param now milliseconds since 1970
 * @returns when the visit before this one ended, in the same unit; undefined in the first visit, or if the history is
 * paused
 */
export function noteFrontVisit(now: number): number | undefined {
  if (historySettings.get(settingsId)?.paused === true) return undefined;
  const last = frontVisits.get(settingsId);
  const isSameVisit = last !== undefined && now - Date.parse(last.at) < betweenVisits;
  const since = isSameVisit ? last.since : last?.at;
  // The reader did not ask for this: a problem is not reported.
  frontVisits.put(settingsId, { at: new Date(now).toISOString(), ...(since === undefined ? {} : { since }) });
  return since === undefined ? undefined : Date.parse(since);
}
