import type { ReactNode } from 'react';
import { Label } from '../components/Label.tsx';
import { store } from './storage/collections.ts';

/**
 * A list of what is kept on this device. Until the browser has taken the page over nobody knows
 * what that is, and without scripts nobody will.
 */
export function OnThisDevice<T>({
  records,
  empty,
  children,
}: {
  readonly records: ReadonlyMap<string, T> | undefined;
  readonly empty: ReactNode;
  readonly children: (records: ReadonlyMap<string, T>) => ReactNode;
}) {
  if (records === undefined) return <NotKnownYet />;
  return (
    <>
      {records.size === 0 ? empty : children(records)}
      <p className="mt-8 max-w-note border-t border-rule py-4 font-sans text-label text-soft">
        <Label>
          {store.isPersistent
            ? 'All of this is kept on this device and nowhere else. Safari removes it when a site has not been visited for seven days.'
            : 'This browser keeps nothing for this site: what is listed here lasts until you close the page. Allow site data to keep it.'}
        </Label>
      </p>
    </>
  );
}

function NotKnownYet() {
  return (
    <p className="max-w-note border-t-3 border-strong py-6 text-standfirst text-soft">
      <Label className="noscript:hidden">One moment…</Label>
      <Label className="hidden noscript:inline">
        This list is on your device alone, and it takes a script to show it. All headlines are there without one.
      </Label>
    </p>
  );
}
