import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askHost } from '../platform/ask-host.ts';
import { savesData } from '../platform/save-data.ts';
import { MissingFile } from '../queries/client.ts';
import type { SearchAnswer } from '../search-engine/answer.ts';
import type { SearchQuery } from '../search-engine/query.ts';
import { clearIndex, prefetchSmallIndex } from './fetch-index.ts';
import type { FailureReason } from './SearchFailed.tsx';
import { tryAnswer, type Attempt } from './try-answer.ts';

export type AnswerState =
  | { readonly kind: 'answered'; readonly answer: SearchAnswer }
  /** `previous` is the answer to the query before, shown until this one is answered. */
  | { readonly kind: 'searching'; readonly previous: SearchAnswer | undefined }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly retry: () => void };

/** Milliseconds without a keystroke before files are fetched. Cached files answer at once. */
const typingPause = 60;
/** How often the index is fetched again for one query when its files belong to different builds. */
const maxReloads = 2;

/**
 * Answers a query from the cached files of the index, and fetches the files that are missing.
 * @param wanted how many stories to give
 */
export function useAnswer(query: SearchQuery, wanted: number): AnswerState {
  const client = useQueryClient();
  const [arrivals, setArrivals] = useState(0);
  const tryAgain = useCallback(() => setArrivals((count) => count + 1), []);
  // A new attempt after each arrival: the cached files are not part of the query.
  const attempt = useMemo<Attempt & { readonly arrivals: number }>(
    () => ({ ...tryAnswer(query, wanted, client), arrivals }),
    [query, wanted, client, arrivals],
  );
  const [failure, setFailure] = useState<{ readonly attempt: Attempt; readonly reason: FailureReason }>();
  const [previous, setPrevious] = useState<SearchAnswer>();
  if (attempt.kind === 'answered' && attempt.answer !== previous) setPrevious(attempt.answer);
  const reloads = useRef(0);

  useEffect(() => {
    if (attempt.kind === 'answered') {
      reloads.current = 0;
      return undefined;
    }
    let isCurrent = true;
    const fetchMissing = async () => {
      let reason: FailureReason | undefined;
      if (attempt.kind === 'needs files') {
        reason = failureOf(await Promise.allSettled(attempt.fetches.map((fetchFile) => fetchFile())));
        if (reason === 'offline' && (await askHost()) !== 'offline') reason = 'damaged';
      } else if (reloads.current < maxReloads) {
        reloads.current += 1;
        clearIndex(client);
      } else reason = 'damaged';
      if (!isCurrent) return;
      if (reason === undefined) tryAgain();
      else setFailure({ attempt, reason });
    };
    const timer = setTimeout(() => void fetchMissing(), query.text === '' ? 0 : typingPause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [attempt, client, query, tryAgain]);

  useEffect(() => {
    // A file that fails here is fetched again when a query needs it.
    if (!savesData()) prefetchSmallIndex(client).catch(() => undefined);
  }, [client]);

  const reason = failure?.attempt === attempt ? failure.reason : undefined;
  useRetryWhenOnline(reason !== undefined, tryAgain);

  if (attempt.kind === 'answered') return attempt;
  if (reason === undefined) return { kind: 'searching', previous };
  const retry = () => {
    reloads.current = 0;
    tryAgain();
  };
  return { kind: 'failed', reason, retry };
}

/**
 * Why an attempt can't go on; undefined if it can. A story that has left the edition does no harm: it has
 * no passages. Files of the index must be there.
 */
function failureOf(outcomes: readonly PromiseSettledResult<unknown>[]): FailureReason | undefined {
  const errors: unknown[] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  const allFailed = errors.length === outcomes.length;
  const error = errors.find((reason) => !(reason instanceof MissingFile)) ?? (allFailed ? errors[0] : undefined);
  if (error === undefined) return undefined;
  // `fetch` rejects with a TypeError when there is no answer.
  return error instanceof TypeError ? 'offline' : 'damaged';
}

function useRetryWhenOnline(hasFailed: boolean, retry: () => void): void {
  useEffect(() => {
    if (!hasFailed) return undefined;
    globalThis.addEventListener('online', retry);
    return () => globalThis.removeEventListener('online', retry);
  }, [hasFailed, retry]);
}
