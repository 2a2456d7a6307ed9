import { useEffect, useState } from 'react';
import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import { announce } from '../platform/announce.ts';

/** Milliseconds before a wait is worth mentioning. */
const noticeableDelay = 400;

/** Says that files of the index are being fetched, once that takes noticeably long. */
export function Searching() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), noticeableDelay);
    return () => clearTimeout(timer);
  }, []);
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
