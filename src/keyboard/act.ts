import { frontAddress, publicAddress, savedAddress, storyAddress } from '../edition/addresses.ts';
import type { Card } from '../edition/published.ts';
import { copy } from '../platform/share.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { settingsId, textSizes, defaultAppearance } from '../reader/appearance/appearance.ts';
import { changeAppearance } from '../reader/appearance/change-appearance.ts';
import { markRead, markUnread } from '../reader/history/mark-stories.ts';
import { saveStory } from '../reader/saved/save-story.ts';
import { closeNotice, currentNotice, showNotice, type Notice } from '../reader/notices.ts';
import { appearanceSettings, readStories, savedStories } from '../reader/storage/collections.ts';
import type { Desk } from './context.ts';
import { focusedHeadline, headlineFrom, headlines, moveTo } from './headlines.ts';
import { cardOf, storyAt } from './stories.ts';
import type { Stroke } from './strokes.ts';

const actions: Readonly<Record<Exclude<Stroke, 'Escape'>, (desk: Desk) => void>> = {
  j: () => step(1),
  k: () => step(-1),
  o: () => open(focusedHeadline(), 'No headline is chosen yet. Press j for the first in view.'),
  n: (desk) =>
    open(
      document.querySelector('[data-next]')?.closest('a') ?? unreadHeadline(desk),
      'There is no other story on this page.',
    ),
  p: (desk) =>
    cameFromHere(desk) ? history.back() : say('There is no story before this one: you came here from elsewhere.'),
  s: (desk) => withStory(desk, saveOrRemove),
  m: (desk) => withStory(desk, markOtherwise),
  c: (desk) => withStory(desk, (card) => void copyLink(card, desk)),
  t: () =>
    press(
      'listen',
      document.querySelector('.passages') === null
        ? 'There is no text here to listen to.'
        : 'This browser cannot read aloud.',
    ),
  '/': () => press('search', 'There is no search here.'),
  '[': () => resize(-1),
  ']': () => resize(1),
  '?': () => press('sheet', 'The shortcuts cannot be shown here.'),
  'g h': (desk) => goTo(frontAddress, desk),
  'g s': (desk) => goTo(savedAddress, desk),
};

/** Does what a stroke is for. */
export function act(stroke: Exclude<Stroke, 'Escape'>, desk: Desk): void {
  // What the last stroke had to say has been seen by now.
  if (said !== undefined) closeNotice(said);
  actions[stroke](desk);
}

let said: Notice | undefined;

/** The controls that show what has happened may be out of sight: the reader is told as well. */
function say(text: string, action?: Notice['action']): void {
  said = action === undefined ? { text } : { text, action };
  showNotice(said);
}

/** As long as what was done has not brought something of more weight to say: that it cannot be kept. */
function sayAfter(run: () => void, text: string, action?: Notice['action']): void {
  const before = currentNotice.get();
  run();
  if (currentNotice.get() === before) say(text, action);
}

function step(by: 1 | -1): void {
  const next = headlineFrom(headlines(), by);
  if (next !== undefined) return moveTo(next);
  say(by === 1 ? 'There is no headline after this.' : 'There is no headline before this.');
}

/** A link is followed as it always is. */
function open(link: HTMLElement | undefined, otherwise: string): void {
  if (link === undefined) say(otherwise);
  else link.click();
}

/** To go where one is already is no step in the history. */
function goTo(address: string, { router, base }: Desk): void {
  void router.navigate(address, { replace: router.state.location.pathname === base + address.slice(1) });
}

/** What another room has to offer: the control that it has marked for the keyboard. */
function press(name: string, otherwise: string): void {
  open(document.querySelector<HTMLElement>(`[data-shortcut="${name}"]`) ?? undefined, otherwise);
}

/** Where no story is offered as the next: the first headline on the page that has not been read, or the first. */
function unreadHeadline(desk: Desk): HTMLElement | undefined {
  const all = headlines();
  const isRead = ({ pathname }: HTMLAnchorElement) => readStories.get(storyAt(desk, pathname) ?? '') !== undefined;
  return all.find((link) => !isRead(link)) ?? all[0];
}

/** Whether the step back is to a page of this edition: the router counts its pages, and a page that was loaded knows where from. */
function cameFromHere({ base }: Desk): boolean {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'idx' in state && Number(state.idx) > 0) return true;
  return history.length > 1 && document.referrer.startsWith(location.origin + base);
}

/** Does something with the story of the headline that has focus, else with the one that is open. */
function withStory(desk: Desk, run: (card: Card) => void): void {
  const slug = storyAt(desk, focusedHeadline()?.pathname ?? desk.router.state.location.pathname);
  const card = slug === undefined ? undefined : cardOf(desk.client, slug);
  if (card === undefined) say('No headline is chosen yet. Press j for the first in view.');
  else run(card);
}

function saveOrRemove(card: Card): void {
  const record = savedStories.get(card.slug);
  if (record === undefined) {
    const undo = { label: 'Undo', run: () => savedStories.remove(card.slug) };
    return sayAfter(() => saveStory(card), `Saved: ${card.headline}`, undo);
  }
  keepFocusNear(() => savedStories.remove(card.slug));
  say(`Removed from saved: ${card.headline}`, { label: 'Undo', run: () => savedStories.put(card.slug, record) });
}

/** A headline that leaves its list takes focus with it, which then goes on to the next, or back to the last. */
function keepFocusNear(remove: () => void): void {
  const link = focusedHeadline();
  const near = headlineFrom(headlines(), 1) ?? headlineFrom(headlines(), -1);
  remove();
  // React shows it at the end of this turn.
  queueMicrotask(() => {
    if (link?.isConnected === false && near !== undefined) moveTo(near);
  });
}

function markOtherwise(card: Card): void {
  if (readStories.get(card.slug) === undefined) {
    sayAfter(() => markRead([card]), `Marked read: ${card.headline}`);
  } else {
    markUnread([card]);
    say(`Marked unread: ${card.headline}`);
  }
}

async function copyLink({ slug }: Card, { client, base }: Desk): Promise<void> {
  const root = client.getQueryData(mastheadQuery.queryKey)?.url ?? new URL(base, location.origin).href;
  const url = publicAddress(root, storyAddress(slug));
  say((await copy(url)) ? 'Link copied' : `This browser does not let links be copied. Copy it from here: ${url}`);
}

function resize(by: 1 | -1): void {
  const { size } = appearanceSettings.get(settingsId) ?? defaultAppearance;
  const next = textSizes[textSizes.findIndex((known) => known === size) + by];
  if (next === undefined) return say(`Text size: ${size}, the ${by === 1 ? 'largest' : 'smallest'}`);
  sayAfter(() => void changeAppearance({ size: next }), `Text size: ${next}`);
}
