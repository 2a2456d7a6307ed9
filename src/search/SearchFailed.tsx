import { useEffect } from 'react';
import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import { announce } from '../platform/announce.ts';

/** Why files of the index could not be used. */
export type FailureReason = 'offline' | 'damaged';

const texts: Readonly<Record<FailureReason, string>> = { offline: messages.offline, damaged: messages.damaged };

/** Says why there are no results, and offers to try again. */
export function SearchFailed({ reason, onRetry }: { readonly reason: FailureReason; readonly onRetry: () => void }) {
  useEffect(() => announce(texts[reason]), [reason]);
  return (
    <div className="mt-6 max-w-note">
      <p className="text-body">
        <Label>{texts[reason]}</Label>
      </p>
      <p>
        <button type="button" className="tool -ms-(--tool-inset)" onClick={onRetry}>
          <Label>{messages.tryAgain}</Label>
        </button>
      </p>
    </div>
  );
}
