import * as messages from '#messages/shortcut-actions.ts';
import { frontAddress, savedAddress } from '../edition/addresses.ts';
import { defaultAppearance, settingsId, textSizes } from '../reader/appearance/appearance.ts';
import { changeAppearance } from '../reader/appearance/change-appearance.ts';
import { isSeen } from '../reader/history/opened.ts';
import { appearanceSettings } from '../reader/storage/collections.ts';
import type { ShortcutContext } from './shortcut-context.ts';
import { slugAt } from './find-story.ts';
import { adjacentHeadline, focusedHeadline, focusHeadline, headlineLinks } from './headline-links.ts';
import { closeLastResult, reportResult, runAndReport } from './report-result.ts';
import type { Shortcut } from './shortcuts.ts';
import { copyStoryLink, toggleRead, toggleSaved } from './story-actions.ts';

const actions: Readonly<Record<Exclude<Shortcut, 'Escape'>, (context: ShortcutContext) => void>> = {
  j: () => focusAdjacentHeadline(1),
  k: () => focusAdjacentHeadline(-1),
  o: () => click(focusedHeadline(), messages.noHeadlineSelected),
  n: openNextStory,
  p: goBack,
  s: toggleSaved,
  m: toggleRead,
  c: copyStoryLink,
  t: () => {
    const hasText = document.querySelector('.passages') !== null;
    click(control('listen'), hasText ? messages.noVoiceForLanguage : messages.nothingToListenTo);
  },
  '/': () => click(control('search'), messages.noSearch),
  '[': () => changeTextSize(-1),
  ']': () => changeTextSize(1),
  '?': () => click(control('shortcuts'), messages.noShortcutsSheet),
  'g h': (context) => navigate(frontAddress, context),
  'g s': (context) => navigate(savedAddress, context),
};

/** Runs a shortcut's action, after closing the message of the previous shortcut. */
export function runShortcut(shortcut: Exclude<Shortcut, 'Escape'>, context: ShortcutContext): void {
  closeLastResult();
  actions[shortcut](context);
}

function focusAdjacentHeadline(step: 1 | -1): void {
  const link = adjacentHeadline(headlineLinks(), step);
  if (link !== undefined) focusHeadline(link);
  else reportResult(step === 1 ? messages.noNextHeadline : messages.noPreviousHeadline);
}

/** The control that a feature has marked for a shortcut; undefined if the page has none. */
const control = (name: 'listen' | 'search' | 'shortcuts'): HTMLElement | undefined =>
  document.querySelector<HTMLElement>(`[data-shortcut="${name}"]`) ?? undefined;

/** @param missing the message if there is nothing to click */
function click(element: HTMLElement | undefined, missing: string): void {
  if (element === undefined) reportResult(missing);
  else element.click();
}

/** Opens the story that the page offers as next, or else the first headline that is unread, or the first of all. */
function openNextStory(context: ShortcutContext): void {
  const links = headlineLinks();
  const wasSeen = ({ pathname }: HTMLAnchorElement) => isSeen(slugAt(context, pathname) ?? '');
  const next =
    document.querySelector('[data-next]')?.closest('a') ?? links.find((link) => !wasSeen(link)) ?? links.at(0);
  click(next, messages.noNextStory);
}

function goBack({ base }: ShortcutContext): void {
  if (isBackInEdition(base)) history.back();
  else reportResult(messages.noPreviousPage);
}

/**
 * Whether the previous page belongs to this edition. React Router counts its pages in `history.state.idx`;
 * after a page load, the referrer is used.
 */
function isBackInEdition(base: string): boolean {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'idx' in state && Number(state.idx) > 0) return true;
  return history.length > 1 && document.referrer.startsWith(location.origin + base);
}

/** Replaces the history entry if the page is already open, as a link does. */
function navigate(address: string, { router, base }: ShortcutContext): void {
  void router.navigate(address, { replace: router.state.location.pathname === base + address.slice(1) });
}

function changeTextSize(step: 1 | -1): void {
  const { size } = appearanceSettings.get(settingsId) ?? defaultAppearance;
  const next = textSizes[textSizes.findIndex((known) => known === size) + step];
  if (next !== undefined) runAndReport(() => void changeAppearance({ size: next }), messages.textSize(next));
  else reportResult(step === 1 ? messages.largestTextSize(size) : messages.smallestTextSize(size));
}
