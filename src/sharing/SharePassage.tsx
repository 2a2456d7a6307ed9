import { useEffect, useRef, useState, type ReactNode } from 'react';
import { afterLayout } from '../platform/after-layout.ts';
import { withExport } from '../platform/with-export.ts';
import type { SelectedPassage } from './SelectedPassage.tsx';

/** Wraps a story's text. When the reader selects words of it, a toolbar to share them appears. */
export function SharePassage({
  children,
  ...story
}: {
  readonly title: string;
  /** Returns the story's canonical address. */
  readonly url: () => string;
  readonly language: string | undefined;
  readonly children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  /** The code that handles a selection. It is loaded when words are first selected. */
  const [Passage, setPassage] = useState<typeof SelectedPassage>();

  useEffect(() => {
    const stop = () => document.removeEventListener('selectionchange', loadIfSelected);
    const loadIfSelected = () => {
      if (document.getSelection()?.isCollapsed !== false) return;
      stop();
      // Without the code, the reader can still copy words with the browser's own menu.
      import('./SelectedPassage.tsx').then(withExport('SelectedPassage')).then(
        (loaded) => setPassage(() => loaded.SelectedPassage),
        () => undefined,
      );
    };
    document.addEventListener('selectionchange', loadIfSelected);
    // Words may have been selected before the app started. To know that, the browser needs the layout.
    const cancel = afterLayout(() => {
      loadIfSelected();
      return undefined;
    });
    return () => {
      cancel();
      stop();
    };
  }, []);

  return (
    // Reader views find a short text only by the id of what it is in.
    <div ref={frame} id="text" className="relative">
      {children}
      {Passage === undefined ? null : <Passage {...story} frame={frame} />}
    </div>
  );
}
