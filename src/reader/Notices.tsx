import { useEffect, useSyncExternalStore } from 'react';
import { Label } from '../components/Label.tsx';
import { announce } from '../platform/announce.ts';
import { focusHeading } from './focus-heading.ts';
import { closeNotice, currentNotice } from './notices.ts';

const none = () => undefined;

function close(): void {
  closeNotice();
  focusHeading();
}

/** The notice there is, at the foot of the window. It stays until it is closed or another takes its place: nobody has to be quick. */
export function Notices() {
  const current = useSyncExternalStore(currentNotice.watch, currentNotice.get, none);
  useEffect(() => {
    if (current !== undefined) announce(current.text);
  }, [current]);
  if (current === undefined) return null;
  return (
    <div className="notice" key={current.text}>
      <p className="grow py-3">
        <Label>{current.text}</Label>
      </p>
      {current.action === undefined ? null : (
        <button
          type="button"
          className="tool"
          onClick={() => {
            current.action?.run();
            close();
          }}
        >
          <Label>{current.action.label}</Label>
        </button>
      )}
      <button type="button" className="tool" onClick={close}>
        <Label>Close</Label>
      </button>
    </div>
  );
}
