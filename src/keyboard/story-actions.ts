/** Shortcuts for one story: the one of the focused headline, or else the open one. */
import * as messages from '#messages/shortcut-actions.ts';
import { publicAddress, storyAddress } from '../edition/addresses.ts';
import { quotedHeadline, type Card } from '../edition/published.ts';
import { copy } from '../platform/share.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { markRead, markUnread } from '../reader/history/mark-stories.ts';
import { restoreSaved, saveStory } from '../reader/saved/save-story.ts';
import { readStories, savedStories } from '../reader/storage/collections.ts';
import type { ShortcutContext } from './shortcut-context.ts';
import { findCard, slugAt } from './find-story.ts';
import { adjacentHeadline, focusedHeadline, focusHeadline, headlineLinks } from './headline-links.ts';
import { reportResult, runAndReport } from './report-result.ts';

/** The card of the selected story. If there is none, shows a message. */
function selectedCard(context: ShortcutContext): Card | undefined {
  const slug = slugAt(context, focusedHeadline()?.pathname ?? context.router.state.location.pathname);
  const card = slug === undefined ? undefined : findCard(context.client, slug);
  if (card === undefined) reportResult(messages.noHeadlineSelected);
  return card;
}

/** Saves the selected story, or removes it from the saved stories. Both can be undone. */
export function toggleSaved(context: ShortcutContext): void {
  const card = selectedCard(context);
  if (card === undefined) return;
  const { slug } = card;
  const record = savedStories.get(slug);
  if (record === undefined) {
    const undo = { label: messages.undo, run: () => savedStories.remove(slug) };
    runAndReport(() => saveStory(card), messages.saved(quotedHeadline(card)), undo);
  } else {
    keepFocusInList(() => savedStories.remove(slug));
    const undo = { label: messages.undo, run: () => restoreSaved(record) };
    reportResult(messages.removedFromSaved(quotedHeadline(card)), undo);
  }
}

/** If the focused headline disappears, focuses the next one in the list, or else the previous one. */
function keepFocusInList(remove: () => void): void {
  const link = focusedHeadline();
  const links = headlineLinks();
  const neighbour = adjacentHeadline(links, 1) ?? adjacentHeadline(links, -1);
  remove();
  // React updates the page at the end of this turn.
  queueMicrotask(() => {
    if (link?.isConnected === false && neighbour !== undefined) focusHeadline(neighbour);
  });
}

/** Marks the selected story as read or unread. */
export function toggleRead(context: ShortcutContext): void {
  const card = selectedCard(context);
  if (card === undefined) return;
  if (readStories.get(card.slug) === undefined) {
    runAndReport(() => markRead([card]), messages.markedRead(quotedHeadline(card)));
  } else {
    markUnread([card]);
    reportResult(messages.markedUnread(quotedHeadline(card)));
  }
}

/** Copies the public address of the selected story. If the browser forbids copying, shows the address. */
export function copyStoryLink(context: ShortcutContext): void {
  const card = selectedCard(context);
  if (card === undefined) return;
  const { client, base } = context;
  const root = client.getQueryData(mastheadQuery.queryKey)?.url ?? new URL(base, location.origin).href;
  const url = publicAddress(root, storyAddress(card.slug));
  void copy(url).then((isCopied) => reportResult(isCopied ? messages.linkCopied : messages.copyManually(url)));
}
