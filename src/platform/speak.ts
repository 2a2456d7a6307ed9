/** The browser's own voice: the Web Speech API, with what its makers have left different smoothed out. */

export interface Utterance {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** A voice's id; absent or gone: the browser's choice for the language. */
  readonly voice?: string | undefined;
  /** As a multiple of the voice's own speed. */
  readonly rate: number;
}

/** Why something was not said to its end: ours to explain, but for `interrupted`, when somebody else ended it. */
export type SpeechTrouble = 'interrupted' | 'not allowed' | 'no connection' | 'no voice' | 'failed';

/** One of them is called, once. */
export interface UtteranceEnds {
  readonly onEnd: () => void;
  readonly onTrouble: (trouble: SpeechTrouble) => void;
}

/** Milliseconds that browsers need after a cancellation: what is said sooner, Safari and Android drop. */
const afterCancel = 80;
/** Milliseconds between two looks at whether the browser is still speaking: some end without a word. */
const lookEvery = 2000;

/** Chrome forgets to say that it has ended when nobody holds what is being said. */
let held: SpeechSynthesisUtterance | undefined;
let cancelledAt = -Infinity;

/** @returns a function that ends it; nothing is told of it from then on, whatever the browser still says */
export function say({ text, language, voice, rate }: Utterance, { onEnd, onTrouble }: UtteranceEnds): () => void {
  const found = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voice);
  const utterance = new SpeechSynthesisUtterance(text);
  // In this order: Android goes by the language, and takes another voice where they differ.
  utterance.lang = found?.lang ?? language;
  utterance.voice = found ?? null;
  utterance.rate = rate;

  let over = false;
  let looking: ReturnType<typeof setInterval> | undefined;
  const finish = (then: () => void) => {
    if (over) return;
    over = true;
    clearTimeout(waiting);
    clearInterval(looking);
    if (held === utterance) held = undefined;
    then();
  };
  let begun = false;
  let silent = 0;
  const look = () => {
    silent = speechSynthesis.speaking || speechSynthesis.pending ? 0 : silent + 1;
    if (silent >= 2) finish(begun ? onEnd : () => onTrouble('failed'));
  };
  utterance.addEventListener('start', () => {
    begun = true;
  });
  utterance.addEventListener('end', () => finish(onEnd));
  utterance.addEventListener('error', ({ error }) =>
    finish(() => onTrouble(troubleOf(error, found?.localService ?? true))),
  );

  const begin = () => {
    // Another page of the same browser may have left it paused.
    if (speechSynthesis.paused) speechSynthesis.resume();
    held = utterance;
    speechSynthesis.speak(utterance);
    looking = setInterval(look, lookEvery);
  };
  const rest = cancelledAt + afterCancel - performance.now();
  const waiting = rest > 0 ? setTimeout(begin, rest) : undefined;
  if (waiting === undefined) begin();

  return () =>
    finish(() => {
      speechSynthesis.cancel();
      cancelledAt = performance.now();
    });
}

function troubleOf(error: SpeechSynthesisErrorCode, isLocal: boolean): SpeechTrouble {
  switch (error) {
    case 'canceled':
    case 'interrupted':
      return 'interrupted';
    case 'not-allowed':
      return 'not allowed';
    case 'network':
      return 'no connection';
    case 'language-unavailable':
    case 'voice-unavailable':
      return 'no voice';
    default:
      // A voice that is elsewhere fails so where there is no connection.
      return isLocal ? 'failed' : 'no connection';
  }
}
