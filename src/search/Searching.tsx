import { useEffect } from 'react';
import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import { noticeableDelay, useHasPassed } from '../components/use-has-passed.ts';
import { announce } from '../platform/announce.ts';

/** Says that files of the index are being fetched, once that takes noticeably long. */
export function Searching() {
  const isLate = useHasPassed(noticeableDelay);
  useEffect(() => {
    if (isLate) announce(messages.searching);
  }, [isLate]);
  if (!isLate) return null;
  return (
    <p className="py-3 font-sans text-label text-soft">
      <Label>{messages.searching}</Label>
    </p>
  );
}
