import type { Card } from '../edition/published.ts';
import { tell } from './notices.ts';
import { own } from './appearance/appearance.ts';
import { historySettings, read, saved, visits } from './storage/shelves.ts';
import type { Trouble } from './storage/store.ts';

const now = (): string => new Date().toISOString();

/** The reader's day, as YYYY-MM-DD. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

let told = false;

export const troubles: Readonly<Record<Trouble, string>> = {
  blocked: 'This browser keeps nothing for this site: what you save lasts until you close the page.',
  full: 'There is no more room for this site on this device: what you save now lasts until you close the page.',
};

/** Tells the reader, once, that something they have asked to be kept will not be. */
export function tellOf(trouble: Trouble | undefined): void {
  if (trouble === undefined || told) return;
  told = true;
  tell({ text: troubles[trouble] });
}

export function save(card: Card): void {
  tellOf(saved.put(card.slug, { card, at: now() }));
}

/** Nothing the reader has asked for: what cannot be kept of it is not worth a word. */
export function markOpened(card: Card): void {
  read.put(card.slug, { card, at: now() });
  if (historySettings.get(own)?.paused !== true) visits.put(`${dayOf(new Date())}/${card.slug}`, { card, at: now() });
}

export function markRead(cards: readonly Card[]): void {
  for (const card of cards) if (read.get(card.slug) === undefined) tellOf(read.put(card.slug, { card, at: now() }));
}

export function markUnread(cards: readonly Pick<Card, 'slug'>[]): void {
  for (const { slug } of cards) read.remove(slug);
}
