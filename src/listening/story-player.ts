import type { Card } from '../edition/published.ts';
import type { speak, SpeechProblem } from '../platform/speech/speak.ts';
import { nextInQueue, withCurrent, withoutCurrent } from './queue.ts';
import { splitSentence, type Sentence } from './sentences.ts';
import { charactersIn12Seconds } from './speaking-time.ts';
import { idle, type Playback, type PlayerState } from './player-state.ts';

/** The voice and the rate (1 is the voice's own speed) for a language. */
export interface SpeechSettings {
  readonly voice: string | undefined;
  readonly rate: number;
}

/** The player's dependencies. Tests pass their own. */
export interface PlayerHost {
  readonly speak: typeof speak;
  readonly speechSettings: (language: string) => SpeechSettings;
  /** @throws if the text can't be loaded */
  readonly loadStory: (slug: string) => Promise<Omit<Playback, 'index'>>;
  /** The saved stories, in the order of the Saved page. */
  readonly savedStories: () => readonly Card[];
  /** Called before the first sentence of a story is spoken. */
  readonly onStart: (card: Card) => void;
  /** Called when the last sentence of a story was spoken. */
  readonly onEnd: (card: Card) => void;
  /** Called when a saved story is skipped because its text could not be loaded. */
  readonly onSkipped: (card: Card) => void;
  readonly onChange: (state: PlayerState) => void;
}

/** Index of the sentence to start with. */
type StartIndex = (sentences: readonly Sentence[]) => number;

const fromHeadline: StartIndex = () => 0;

/**
 * Reads stories aloud, one sentence at a time, and continues with the saved stories. Pausing cancels
 * the sentence and resuming repeats it: on Android, a paused utterance never continues.
 */
export class StoryPlayer {
  readonly #host: PlayerHost;
  #state: PlayerState = idle;
  /** The stories played so far, each once; the last is the current one. */
  #played: readonly Card[] = [];
  /** Slugs of saved stories whose text could not be loaded. */
  readonly #skipped = new Set<string>();
  #cancelSpeech = () => {};
  /** Number of the latest request, so that a text that arrives after a newer request is ignored. */
  #request = 0;

  constructor(host: PlayerHost) {
    this.#host = host;
  }

  /** Starts a story at the headline, or at the sentence that `startIndex` picks. */
  play = (card: Card, startIndex: StartIndex = fromHeadline): void => void this.#load(card, 'requested', startIndex);

  pause = (): void => {
    if (this.#state.kind !== 'speaking') return;
    this.#cancelSpeech();
    this.#change({ kind: 'paused', card: this.#state.card, playback: this.#state.playback });
  };

  /** Continues at the beginning of the current sentence, also after an error. */
  resume = (): void => {
    const state = this.#state;
    if (state.kind === 'paused') this.#speak(state.playback);
    else if (state.kind !== 'failed') return;
    else if (state.error === 'text not loaded') this.play(state.card);
    else this.#speak(state.playback);
  };

  /** Moves some sentences back (negative) or forward. */
  skipSentences = (count: number): void => {
    const state = this.#state;
    if (!('playback' in state)) return;
    const index = Math.max(0, state.playback.index + count);
    if (index >= state.playback.sentences.length) this.#finishStory();
    else if (state.kind === 'paused') this.#change({ ...state, playback: { ...state.playback, index } });
    else this.#speak({ ...state.playback, index });
  };

  /** Repeats the current sentence if one is being spoken, so that new speech settings are heard at once. */
  repeatSentence = (): void => {
    if (this.#state.kind === 'speaking') this.#speak(this.#state.playback);
  };

  /** The saved story that follows; undefined if there is none. */
  nextStory = (): Card | undefined => nextInQueue(this.#played, this.#host.savedStories(), this.#skipped);

  /** The story played before this one; undefined if there was none. */
  previousStory = (): Card | undefined => withoutCurrent(this.#played)?.at(-1);

  playNext = (): void => {
    if (this.#state.kind !== 'idle' && this.nextStory() !== undefined) this.#finishStory();
  };

  /** Plays the story before this one; without one, restarts this story. */
  playPrevious = (): void => {
    const card = this.previousStory();
    if (card !== undefined) {
      this.#played = withoutCurrent(this.#played) ?? [];
      this.play(card);
    } else if (this.#state.kind === 'speaking' || this.#state.kind === 'paused') {
      this.#speak({ ...this.#state.playback, index: 0 });
    }
  };

  stop = (): void => {
    this.#cancelSpeech();
    this.#request++;
    this.#played = [];
    this.#skipped.clear();
    this.#change(idle);
  };

  #change(next: PlayerState): void {
    this.#state = next;
    this.#host.onChange(next);
  }

  /** @param reason `requested` if the reader chose this story, `queued` if it follows the story before */
  async #load(card: Card, reason: 'requested' | 'queued', startIndex: StartIndex): Promise<void> {
    this.#cancelSpeech();
    const request = ++this.#request;
    this.#change({ kind: 'loading', card });
    const story = await this.#host.loadStory(card.slug).catch(() => undefined);
    if (request !== this.#request) return;
    if (story !== undefined && story.sentences.length > 0) {
      this.#played = withCurrent(this.#played, story.card);
      this.#host.onStart(story.card);
      this.#speak({ ...story, index: startIndex(story.sentences) });
    } else if (reason === 'queued') {
      this.#skipped.add(card.slug);
      this.#host.onSkipped(card);
      this.#finishStory();
    } else {
      this.#played = withCurrent(this.#played, card);
      this.#change({ kind: 'failed', card, error: 'text not loaded' });
    }
  }

  #finishStory(): void {
    const next = this.nextStory();
    if (next === undefined) this.stop();
    else void this.#load(next, 'queued', fromHeadline);
  }

  #speak(playback: Playback): void {
    this.#cancelSpeech();
    const sentence = playback.sentences[playback.index];
    if (sentence === undefined) {
      this.#host.onEnd(playback.card);
      return this.#finishStory();
    }
    this.#change({ kind: 'speaking', card: playback.card, playback });
    const settings = this.#host.speechSettings(playback.language);
    this.#speakParts(splitSentence(sentence.text, longestPart(sentence.text, settings.rate)), settings, playback);
  }

  #speakParts([text = '', ...rest]: readonly string[], settings: SpeechSettings, playback: Playback): void {
    this.#cancelSpeech = this.#host.speak(
      { text, language: playback.language, ...settings },
      {
        onEnd: () => {
          if (rest.length > 0) this.#speakParts(rest, settings, playback);
          else this.#speak({ ...playback, index: playback.index + 1 });
        },
        onProblem: (problem) => this.#change(stateAfterProblem(problem, playback)),
      },
    );
  }
}

const stateAfterProblem = (problem: SpeechProblem, playback: Playback): PlayerState =>
  problem === 'interrupted'
    ? { kind: 'paused', card: playback.card, playback }
    : { kind: 'failed', card: playback.card, error: problem, playback };

/** How many characters a part of a sentence has at most: what takes about 12 seconds, also at a slow rate. */
const longestPart = (text: string, rate: number): number => Math.round(charactersIn12Seconds(text) * Math.min(1, rate));
