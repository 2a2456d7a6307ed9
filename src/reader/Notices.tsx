import { useEffect, useSyncExternalStore } from 'react';
import * as messages from '#messages/reader/controls.ts';
import { Label } from '../components/Label.tsx';
import { QuotingMessage } from '../components/QuotingMessage.tsx';
import { announce } from '../platform/announce.ts';
import { focusHeading } from './focus-heading.ts';
import { closeNotice, currentNotice } from './notices.ts';

const none = () => undefined;

function close(): void {
  closeNotice();
  focusHeading();
}

/**
 * Shows the current notice at the bottom of the window, and announces it. It stays until the reader closes it or
 * another notice replaces it: a time limit would be too short for some readers (WCAG 2.2.1).
 */
export function Notices() {
  const notice = useSyncExternalStore(currentNotice.watch, currentNotice.get, none);
  useEffect(() => {
    if (notice !== undefined) announce(notice.text);
  }, [notice]);
  if (notice === undefined) return null;
  return (
    <section className="notice" key={JSON.stringify(notice.text)} aria-labelledby="notice">
      <p id="notice" className="grow py-3">
        <QuotingMessage of={notice.text} />
      </p>
      {notice.action === undefined ? null : (
        <button
          type="button"
          className="tool"
          onClick={() => {
            notice.action?.run();
            close();
          }}
        >
          <Label>{notice.action.label}</Label>
        </button>
      )}
      <button type="button" className="tool" onClick={close}>
        <Label>{messages.close}</Label>
      </button>
    </section>
  );
}
