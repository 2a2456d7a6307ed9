/**
 * What is being read aloud, and the one switch for it. The bar, the buttons and the shortcuts
 * share this; all that speaks is loaded when it is first switched on.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { Card } from '../edition/published.ts';
import { unlockSpeech } from '../platform/can-speak.ts';
import { observable } from '../platform/observable.ts';
import type { SpeechTrouble } from '../platform/speak.ts';
import { showNotice } from '../reader/notices.ts';
import type { Sentence } from './sentences.ts';

/** A story that is being heard, and how far. */
export interface Reading {
  readonly card: Card;
  /** BCP 47. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly at: number;
}

/** Why a story is not heard: its text could not be read, or not be spoken. */
export type Trouble = 'unread' | Exclude<SpeechTrouble, 'interrupted'>;

export type Listening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly card: Card }
  | { readonly kind: 'speaking' | 'paused'; readonly card: Card; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly card: Card; readonly trouble: 'unread' }
  | {
      readonly kind: 'failed';
      readonly card: Card;
      readonly trouble: Exclude<Trouble, 'unread'>;
      readonly reading: Reading;
    };

/** A story that can be listened to, and where its text is read from. */
export interface Offer {
  readonly card: Card;
  readonly client: QueryClient;
}

export const idle = { kind: 'idle' } as const satisfies Listening;

export const { get: listening, set: showListening, watch: watchListening } = observable<Listening>(idle);

let onPage: Offer | undefined;

/** Says which story the switch is for while its page is open. @returns a function that ends it */
export function offerListening(offer: Offer): () => void {
  onPage = offer;
  return () => {
    if (onPage === offer) onPage = undefined;
  };
}

/**
 * Begins to read a story aloud, pauses, or goes on. To be called in answer to something the
 * reader does: browsers speak to nobody who has not asked.
 * @param offer the story; absent: what is being heard, else the story of the page that is open
 */
export function toggleListening(offer?: Offer): void {
  const wanted = offer ?? (listening().kind === 'idle' ? onPage : undefined);
  if (wanted === undefined && listening().kind === 'idle') return;
  unlockSpeech();
  if (wanted !== undefined && listening().kind === 'idle') showListening({ kind: 'loading', card: wanted.card });
  import('./player.ts').then(
    ({ player }) => player.toggle(wanted),
    () => {
      showListening(idle);
      showNotice({ text: 'What reads aloud could not be fetched. Try again once the connection is back.' });
    },
  );
}
