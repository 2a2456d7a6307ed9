import { useEffect, useState } from 'react';
import type { ListeningBar } from './ListeningBar.tsx';
import { useListening } from './use-listening.ts';

/** The place of the bar that controls what is read aloud. It stays while pages come and go. */
export function ListeningSlot() {
  const isIdle = useListening().kind === 'idle';
  const [Bar, setBar] = useState<typeof ListeningBar>();
  const wanted = !isIdle && Bar === undefined;
  useEffect(() => {
    // Where it does not come, the button in the story pauses and goes on all the same.
    if (wanted)
      import('./ListeningBar.tsx').then(
        (loaded) => setBar(() => loaded.ListeningBar),
        () => undefined,
      );
  }, [wanted]);
  return isIdle || Bar === undefined ? null : <Bar />;
}
