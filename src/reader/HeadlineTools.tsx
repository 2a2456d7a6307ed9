import { useLayoutEffect, useSyncExternalStore, type RefObject } from 'react';
import type { Card } from '../edition/published.ts';
import { nextTask } from '../platform/next-task.ts';
import { observable } from '../platform/observable.ts';
import { withExport } from '../platform/with-export.ts';
import type { followHeadlines } from './follow-headlines.ts';
import { reportNotLoaded } from './report-not-loaded.ts';

/** The code of this component, which is loaded after the page has been hydrated. Undefined until then. */
export const headlineFollower = observable<typeof followHeadlines | undefined>(undefined);

const none = () => undefined;

/** Says which headlines of a list have been read, opened or saved, and lets the reader save them. */
export function HeadlineTools({
  list,
  cards,
}: {
  readonly list: RefObject<Element | null>;
  readonly cards: readonly Card[];
}) {
  const follow = useSyncExternalStore(headlineFollower.watch, headlineFollower.get, none) ?? loadAtClick;
  // Before the list is painted, so that nothing appears or moves after that.
  useLayoutEffect(() => (list.current === null ? undefined : follow(list.current, cards)), [follow, list, cards]);
  return null;
}

/**
 * Loads the code when a button is clicked, then repeats the click. A button that says something else by then is not
 * clicked: that would remove a story that has been saved before.
 */
function loadAtClick(list: Element): () => void {
  const load = ({ target }: Event) => {
    const button = (target as Element).closest('button');
    if (button === null) return;
    const words = button.textContent;
    import('./follow-headlines.ts')
      .then(withExport('followHeadlines'))
      .then(async (loaded) => {
        headlineFollower.set(loaded.followHeadlines);
        await nextTask();
        if (button.textContent === words) button.click();
      })
      .catch(() => reportNotLoaded());
  };
  list.addEventListener('click', load);
  return () => list.removeEventListener('click', load);
}
