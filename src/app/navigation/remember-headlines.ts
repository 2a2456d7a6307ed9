import type { createBrowserRouter } from 'react-router';
import { nameOfList, windowful } from '../../components/headlines/use-first-cards.ts';
import type { Card } from '../../edition/published.ts';
import { followedLists } from '../../reader/followed-lists.ts';
import { neededHeadlines } from './needed-headlines.ts';

type FollowedRouter = Pick<ReturnType<typeof createBrowserRouter>, 'state' | 'subscribe'>;

/**
 * Remembers how many headlines of each list were in the window or above it, when the reader opens one of them. The
 * position of the headline in its list says so: measuring would take longer. It is looked up when the next page is
 * shown: the elements of the page that was left still know their places.
 * When the page is shown again, that is forgotten: the reader may scroll further before leaving it once more.
 */
export function rememberHeadlines(router: FollowedRouter): void {
  let { key } = router.state.location;
  router.subscribe(({ location }) => {
    if (location.key === key) return;
    key = location.key;
    const shown = key;
    setTimeout(() => neededHeadlines.delete(shown));
  });
  const remember = ({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('[data-headline] a') : null;
    const left = key;
    neededHeadlines.delete(left);
    if (link === null || ctrlKey || metaKey || shiftKey || altKey) return;
    const lists = [...followedLists];
    // When another page is shown: this one would be rendered again.
    setTimeout(() => neededHeadlines.set(left, neededOf(lists, link)));
  };
  addEventListener('click', remember, { capture: true, passive: true });
}

function neededOf(lists: Iterable<readonly [Element, readonly Card[]]>, link: Element): Map<string, number> {
  const needed = new Map<string, number>();
  for (const [list, cards] of lists) {
    const name = nameOfList(cards);
    const isBefore = (list.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const index = [...list.querySelectorAll('[data-headline]')].findIndex((headline) => headline.contains(link));
    const count = index === -1 && isBefore ? cards.length : index + 1 + windowful();
    needed.set(name, Math.max(count, needed.get(name) ?? 0));
  }
  return needed;
}
