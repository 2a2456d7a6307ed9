import type { Page } from '@playwright/test';

export interface GivenVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export const british: GivenVoice = {
  voiceURI: 'daniel',
  name: 'Daniel',
  lang: 'en-GB',
  localService: true,
  default: true,
};
export const american: GivenVoice = {
  voiceURI: 'far',
  name: 'Far Away',
  lang: 'en-US',
  localService: false,
  default: false,
};
export const french: GivenVoice = {
  voiceURI: 'amelie',
  name: 'Amélie',
  lang: 'fr-FR',
  localService: true,
  default: false,
};

/** What was said, and with which voice. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly voice: string | null;
}

export interface Mouth {
  readonly said: Said[];
  readonly finish: () => void;
  readonly fail: (error: string) => void;
}

/**
 * Gives the page it is run in a voice as Chrome has one: voices that come only after they are
 * asked for, events that come later, an error from whatever is cancelled. It says a sentence
 * until it is told that that is at its end. It sees nothing but what it is given.
 */
export function speakAs(given: readonly { readonly voiceURI: string }[]): void {
  class Utterance extends EventTarget {
    lang = '';
    rate = 1;
    voice: { voiceURI: string } | null = null;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const later = (utterance: Utterance, type: string, error?: string) =>
    setTimeout(() => utterance.dispatchEvent(Object.assign(new Event(type), { error })));
  const queue: Utterance[] = [];
  const said: Said[] = [];
  let asked = false;
  let known: readonly unknown[] = [];
  const begin = () => {
    const [utterance] = queue;
    if (utterance === undefined) return;
    later(utterance, 'start');
    // As Chromium on Linux does: nothing is said after nothing, and a space is said at once.
    if (utterance.text === '') return;
    if (utterance.text.trim() === '') return end();
    said.push({
      text: utterance.text,
      lang: utterance.lang,
      rate: utterance.rate,
      voice: utterance.voice?.voiceURI ?? null,
    });
  };
  const end = (error?: string) => {
    const utterance = queue.shift();
    if (utterance !== undefined) later(utterance, error === undefined ? 'end' : 'error', error);
    begin();
  };
  const synthesis = Object.assign(new EventTarget(), {
    paused: false,
    pending: false,
    getVoices() {
      if (!asked) {
        asked = true;
        setTimeout(() => {
          known = given;
          synthesis.dispatchEvent(new Event('voiceschanged'));
        });
      }
      return known;
    },
    speak(utterance: Utterance) {
      queue.push(utterance);
      if (queue.length === 1) begin();
    },
    cancel() {
      for (const utterance of queue.splice(0)) later(utterance, 'error', 'canceled');
    },
    pause() {
      throw new Error('on Android there is no way back from this');
    },
    resume() {},
  });
  Object.defineProperty(synthesis, 'speaking', { get: () => queue.length > 0 });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.assign(globalThis, {
    mouth: { said, finish: () => end(), fail: (error: string) => end(error) } satisfies Mouth,
  });
}

/** Gives a page a voice before anything else runs in it. */
export const giveVoice = (page: Page, voices: readonly GivenVoice[] = [british, american, french]): Promise<unknown> =>
  page.addInitScript(speakAs, voices);

const mouthOf = 'mouth';

export const saidOn = (page: Page): Promise<Said[]> =>
  page.evaluate((name) => (globalThis as unknown as Record<string, Mouth>)[name]?.said ?? [], mouthOf);

/** Ends the sentence that is being said, as a voice does that has come to its end. */
export const finish = (page: Page): Promise<void> =>
  page.evaluate((name) => (globalThis as unknown as Record<string, Mouth>)[name]?.finish(), mouthOf);

export const fail = (page: Page, error: string): Promise<void> =>
  page.evaluate(([name, error]) => (globalThis as unknown as Record<string, Mouth>)[name]?.fail(error), [
    mouthOf,
    error,
  ] as const);
