import { useEffect, useState } from 'react';
import { withExport } from '../platform/with-export.ts';
import type { ListeningBar } from './ListeningBar.tsx';
import { usePlayerState } from './use-player-state.ts';

/** Loads and shows the listening bar while something is playing. It stays in place across navigations. */
export function ListeningSlot() {
  const isIdle = usePlayerState().kind === 'idle';
  const [Bar, setBar] = useState<typeof ListeningBar>();
  const isNeeded = !isIdle && Bar === undefined;
  useEffect(() => {
    // Without the bar, the button in the story still pauses and resumes.
    if (isNeeded)
      import('./ListeningBar.tsx').then(withExport('ListeningBar')).then(
        (loaded) => setBar(() => loaded.ListeningBar),
        () => undefined,
      );
  }, [isNeeded]);
  return isIdle || Bar === undefined ? null : <Bar />;
}
