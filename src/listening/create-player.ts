import type { Card } from '../edition/published.ts';
import type { say } from '../platform/speak.ts';
import { idle, type Listening, type Reading } from './listening.ts';
import { goTo, nextOf, wayBack, type Trail } from './queue.ts';
import { partsOf, type Sentence } from './sentences.ts';

/** What a player has round it; tests bring their own. */
export interface Surroundings {
  readonly say: typeof say;
  /** How the reader wants a language spoken. */
  readonly manner: (language: string) => { readonly voice: string | undefined; readonly rate: number };
  /** @throws where the text cannot be had */
  readonly readStory: (
    slug: string,
  ) => Promise<{ readonly card: Card; readonly language: string; readonly sentences: readonly Sentence[] }>;
  /** What the reader has saved, in the order it is listed in. */
  readonly saved: () => readonly Card[];
  /** A story begins to be heard. */
  readonly onBegin: (card: Card) => void;
  /** A saved story was passed over, since its text could not be had. */
  readonly onPassedOver: (card: Card) => void;
  readonly show: (state: Listening) => void;
}

export interface Player {
  /** @param at with which sentence; absent: the headline */
  readonly begin: (card: Card, at?: (sentences: readonly Sentence[]) => number) => void;
  readonly pause: () => void;
  /** From the beginning of the sentence, also after something has gone wrong. */
  readonly goOn: () => void;
  /** Some sentences back or forward. */
  readonly step: (by: number) => void;
  /** Says the sentence again where one is being said: in another voice, or at another speed. */
  readonly sayAgain: () => void;
  /** The saved story that would follow. */
  readonly next: () => Card | undefined;
  readonly previous: () => Card | undefined;
  readonly nextStory: () => void;
  /** To the story before; without one, to the beginning of this. */
  readonly previousStory: () => void;
  readonly stop: () => void;
}

/**
 * Reads stories aloud, a sentence at a time. To pause is to end the sentence, which is said
 * again later: on Android a paused voice is gone for good.
 */
export function createPlayer({ say, manner, readStory, saved, onBegin, onPassedOver, show }: Surroundings): Player {
  let now: Listening = idle;
  let trail: Trail = [];
  const unread = new Set<string>();
  let hush = () => {};
  /** Counts what has been begun, so that a text that comes late is known to be late. */
  let begun = 0;

  const change = (next: Listening) => {
    now = next;
    show(next);
  };

  function speak(reading: Reading): void {
    hush();
    const sentence = reading.sentences[reading.at];
    if (sentence === undefined) return end();
    change({ kind: 'speaking', card: reading.card, reading });
    const { voice, rate } = manner(reading.language);
    const [first = '', ...rest] = partsOf(sentence.text, longestPart(sentence.text, rate));
    const sayPart = (text: string, after: readonly string[]) => {
      hush = say(
        { text, language: reading.language, voice, rate },
        {
          onEnd: () => {
            const [next, ...others] = after;
            if (next === undefined) speak({ ...reading, at: reading.at + 1 });
            else sayPart(next, others);
          },
          onTrouble: (trouble) =>
            change(
              trouble === 'interrupted'
                ? { kind: 'paused', card: reading.card, reading }
                : { kind: 'failed', card: reading.card, trouble, reading },
            ),
        },
      );
    };
    sayPart(first, rest);
  }

  function end(): void {
    const next = nextOf(trail, saved(), unread);
    if (next === undefined) return stop();
    void begin(next, true);
  }

  /** @param isNext whether nobody has asked for it: it only comes next */
  async function begin(
    card: Card,
    isNext: boolean,
    at: (sentences: readonly Sentence[]) => number = () => 0,
  ): Promise<void> {
    hush();
    const mine = ++begun;
    change({ kind: 'loading', card });
    const story = await readStory(card.slug).catch(() => undefined);
    if (mine !== begun) return;
    if (story !== undefined && story.sentences.length > 0) {
      trail = goTo(trail, story.card);
      onBegin(story.card);
      speak({ ...story, at: at(story.sentences) });
    } else if (isNext) {
      unread.add(card.slug);
      onPassedOver(card);
      end();
    } else {
      trail = goTo(trail, card);
      change({ kind: 'failed', card, trouble: 'unread' });
    }
  }

  function stop(): void {
    hush();
    begun++;
    trail = [];
    unread.clear();
    change(idle);
  }

  return {
    begin: (card, at) => void begin(card, false, at),
    pause() {
      if (now.kind !== 'speaking') return;
      hush();
      change({ kind: 'paused', card: now.card, reading: now.reading });
    },
    goOn() {
      if (now.kind === 'paused' || (now.kind === 'failed' && now.trouble !== 'unread')) speak(now.reading);
      else if (now.kind === 'failed') void begin(now.card, false);
    },
    step(by) {
      if (now.kind === 'idle' || now.kind === 'loading' || (now.kind === 'failed' && now.trouble === 'unread')) return;
      const at = Math.max(0, now.reading.at + by);
      if (at >= now.reading.sentences.length) end();
      else if (now.kind === 'paused') change({ ...now, reading: { ...now.reading, at } });
      else speak({ ...now.reading, at });
    },
    sayAgain() {
      if (now.kind === 'speaking') speak(now.reading);
    },
    next: () => nextOf(trail, saved(), unread),
    previous: () => wayBack(trail)?.at(-1),
    nextStory() {
      if (now.kind !== 'idle' && nextOf(trail, saved(), unread) !== undefined) end();
    },
    previousStory() {
      const back = wayBack(trail);
      const card = back?.at(-1);
      if (back !== undefined && card !== undefined) {
        trail = back;
        void begin(card, false);
      } else if (now.kind === 'speaking' || now.kind === 'paused') speak({ ...now.reading, at: 0 });
    },
    stop,
  };
}

/** Characters that take a voice some twelve seconds: where words are written by the syllable, a quarter as many. */
const longestPart = (text: string, rate: number): number =>
  Math.round(
    (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u.test(text) ? 50 : 200) * Math.min(1, rate),
  );
