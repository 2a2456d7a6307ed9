import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../search-engine/answer.ts';
import type { SearchQuery } from '../search-engine/query.ts';
import { MissingFile } from '../queries/client.ts';
import { savesData } from '../platform/save-data.ts';
import { attempt, fetchSmall, forget } from './fetch-index.ts';

/** What is known of a question's answer. */
export type Looked =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** The answer to what was asked before stays until there is another. */
  | { readonly kind: 'looking'; readonly before: Answer | undefined }
  | { readonly kind: 'failed'; readonly why: 'offline' | 'damaged'; readonly tryAgain: () => void };

/** Milliseconds that a reader who types is waited for before anything is fetched. What is there answers at once. */
const pause = 60;
/** Times that an index is read anew for one question. */
const mostRenewals = 2;

/** Answers a question from the files that are there, and fetches those that are not. */
export function useAnswer(question: SearchQuery, wanted: number): Looked {
  const client = useQueryClient();
  const [arrivals, setArrivals] = useState(0);
  // What has arrived is not in the question, and changes what comes of it.
  const made = useMemo(
    () => ({ ...attempt(question, wanted, client), arrivals }),
    [question, wanted, client, arrivals],
  );
  const [failure, setFailure] = useState<{ readonly of: typeof made; readonly why: 'offline' | 'damaged' }>();
  const [before, setBefore] = useState<Answer>();
  if (made.kind === 'answered' && made.answer !== before) setBefore(made.answer);
  const renewals = useRef(0);

  useEffect(() => {
    if (made.kind === 'answered') {
      renewals.current = 0;
      return undefined;
    }
    let current = true;
    const fetchAll = async () => {
      if (made.kind === 'mixed') {
        if (renewals.current === mostRenewals) return setFailure({ of: made, why: 'damaged' });
        renewals.current += 1;
        forget(client);
        return setArrivals((count) => count + 1);
      }
      const outcomes = await Promise.allSettled(made.files.map((fetch) => fetch()));
      if (!current) return undefined;
      const errors: unknown[] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      // A story that has left the edition has no text to look through; a file of the index has to be there.
      const error =
        errors.find((reason) => !(reason instanceof MissingFile)) ??
        (errors.length === outcomes.length ? errors[0] : undefined);
      if (error === undefined) setArrivals((count) => count + 1);
      else setFailure({ of: made, why: error instanceof TypeError ? 'offline' : 'damaged' });
      return undefined;
    };
    const timer = setTimeout(() => void fetchAll(), question.text === '' ? 0 : pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [made, client, question]);

  useEffect(() => {
    // What does not come now will be asked for again when it is needed.
    if (!savesData()) fetchSmall(client).catch(() => undefined);
  }, [client]);

  const failed = failure?.of === made ? failure : undefined;
  useEffect(() => {
    if (failed === undefined) return undefined;
    const again = () => setArrivals((count) => count + 1);
    globalThis.addEventListener('online', again);
    return () => globalThis.removeEventListener('online', again);
  }, [failed]);

  if (made.kind === 'answered') return made;
  if (failed === undefined) return { kind: 'looking', before };
  const tryAgain = () => {
    renewals.current = 0;
    setArrivals((count) => count + 1);
  };
  return { kind: 'failed', why: failed.why, tryAgain };
}
