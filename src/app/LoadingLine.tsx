import { useEffect, useState } from 'react';
import { createPath, useHref, useNavigation, type Location } from 'react-router';
import { Label } from '../components/Label.tsx';
import { announce } from '../platform/announce.ts';

/** Says that a page is on its way, once that takes longer than 400 ms; after five seconds it offers another way. */
export function LoadingLine() {
  const { state, location } = useNavigation();
  if (state === 'idle' || location === undefined) return null;
  return <Waiting key={location.key} location={location} />;
}

function Waiting({ location }: { readonly location: Location }) {
  const href = useHref(createPath(location));
  const late = usePassed(400);
  const later = usePassed(5000);
  useEffect(() => {
    if (late) announce('Loading…');
  }, [late]);
  if (!late) return null;
  return (
    // A reader who does not want to wait goes on with the page there is: nothing of it is in the way.
    <div className="pointer-events-none fixed inset-0 bottom-[var(--foot,0px)] z-1 flex flex-col justify-between">
      <div className="loading-bar h-0.75" />
      <p className="mx-auto mb-4 flex gap-x-4 border border-strong bg-paper px-4 font-sans text-label">
        <Label className="py-3">Loading…</Label>
        {later ? (
          <a href={href} data-full-page className="pointer-events-auto py-3 link">
            <Label>Open it as a full page</Label>
          </a>
        ) : null}
      </p>
    </div>
  );
}

/** Whether so many milliseconds have passed since it was first asked. */
function usePassed(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
