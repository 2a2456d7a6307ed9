/** The state of the player. The buttons, the bar and the shortcuts all read this one state. */
import type { QueryClient } from '@tanstack/react-query';
import type { Card } from '../edition/published.ts';
import { observable } from '../platform/observable.ts';
import type { SpeechProblem } from '../platform/speech/speak.ts';
import type { Sentence } from './sentences.ts';

/** A story that is being read aloud, and the current sentence. */
export interface Playback {
  readonly card: Card;
  /** BCP 47 tag. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  /** Index of the sentence that is spoken, or that is spoken next. */
  readonly index: number;
}

/** A problem reported by the speech engine. An interruption is not one: it only pauses. */
export type SpeechError = Exclude<SpeechProblem, 'interrupted'>;

/** Why a story can't be played: its text could not be loaded, or the voice failed. */
export type PlayerError = 'text not loaded' | SpeechError;

export type PlayerState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly card: Card }
  | { readonly kind: 'speaking' | 'paused'; readonly card: Card; readonly playback: Playback }
  | { readonly kind: 'failed'; readonly card: Card; readonly error: 'text not loaded' }
  | { readonly kind: 'failed'; readonly card: Card; readonly error: SpeechError; readonly playback: Playback };

/** A story to listen to, and the client that loads its text. */
export interface ListenTarget {
  readonly card: Card;
  readonly client: QueryClient;
}

/** The state while nothing is played. */
export const idle = { kind: 'idle' } as const satisfies PlayerState;

/** The state of the page's one player. */
export const playerState = observable<PlayerState>(idle);
