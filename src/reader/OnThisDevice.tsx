import type { ReactNode } from 'react';
import * as messages from '#messages/reader/on-this-device.ts';
import { Label } from '../components/Label.tsx';
import { store } from './storage/collections.ts';

/**
 * A list of records that are stored on this device, and a note about that.
 * @param records undefined until they are known: in the built page, and without scripts
 * @param empty shown if there are no records
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
  if (records === undefined) return <NeedsScript />;
  return (
    <>
      {records.size === 0 ? empty : children(records)}
      <p className="mt-8 max-w-note border-t border-rule py-4 font-sans text-label text-soft">
        <Label>{store.isPersistent ? messages.storedHere : messages.notStored}</Label>
      </p>
    </>
  );
}

/** With scripts the records are known a moment later. Until then the place is empty. */
function NeedsScript() {
  return (
    <p className="max-w-note border-t-3 border-strong py-6 text-standfirst text-soft">
      <Label className="invisible noscript:visible">{messages.needsScript}</Label>
    </p>
  );
}
