import { useEffect, useState } from 'react';
import { Label } from '../components/Label.tsx';
import { announce } from '../platform/announce.ts';

/** Milliseconds that nobody takes for waiting. */
const unnoticed = 400;

/** Says that files of the index are on their way, once that takes noticeably long. */
export function Looking() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), unnoticed);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (late) announce('Searching…');
  }, [late]);
  if (!late) return null;
  return (
    <p className="py-3 font-sans text-label text-soft">
      <Label>Searching…</Label>
    </p>
  );
}

const reasons = {
  offline: 'There is no connection, and the words for this are not on this device yet.',
  damaged: 'What came over the network could not be read.',
};

/** Says that nothing could be looked up, and offers to try again. */
export function Failed({ why, tryAgain }: { readonly why: keyof typeof reasons; readonly tryAgain: () => void }) {
  useEffect(() => announce(reasons[why]), [why]);
  return (
    <div className="mt-6 max-w-note">
      <p className="text-body">
        <Label>{reasons[why]}</Label>
      </p>
      <p>
        <button type="button" className="tool -ms-(--tool-inset)" onClick={tryAgain}>
          <Label>Try again</Label>
        </button>
      </p>
    </div>
  );
}
