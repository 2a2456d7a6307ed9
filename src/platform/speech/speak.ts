/** The Web Speech API, with workarounds for the differences between browsers. */

export interface Utterance {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** A voice's id. Without one, or if the voice is gone, the browser picks a voice for the language. */
  readonly voice?: string | undefined;
  /** As a multiple of the voice's own speed. */
  readonly rate: number;
}

/** Why an utterance was not spoken to its end. `interrupted` means that another page or the system has ended it. */
export type SpeechProblem = 'interrupted' | 'not allowed' | 'no connection' | 'no voice' | 'failed';

/** Only one of the two is called, and only once. */
export interface UtteranceCallbacks {
  readonly onEnd: () => void;
  readonly onProblem: (problem: SpeechProblem) => void;
}

/** Milliseconds to wait after a cancellation: Safari and Android drop an utterance that starts sooner. */
const delayAfterCancel = 80;
/** Milliseconds between two checks whether the browser still speaks: some browsers stop without an event. */
const checkInterval = 2000;

/** Chrome sends no `end` event for an utterance that has been garbage-collected. */
let current: SpeechSynthesisUtterance | undefined;
let cancelledAt = -Infinity;

/** Speaks a text. @returns a function that ends it; no callback is called after that */
export function speak(
  { text, language, voice, rate }: Utterance,
  { onEnd, onProblem }: UtteranceCallbacks,
): () => void {
  const found = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voice);
  const utterance = new SpeechSynthesisUtterance(text);
  // Android uses another voice if the utterance's language is not the voice's.
  utterance.lang = found?.lang ?? language;
  utterance.voice = found ?? null;
  utterance.rate = rate;

  let isOver = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const finish = (then: () => void) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(waiting);
    clearInterval(timer);
    if (current === utterance) current = undefined;
    then();
  };
  let hasBegun = false;
  let silent = 0;
  const check = () => {
    silent = speechSynthesis.speaking || speechSynthesis.pending ? 0 : silent + 1;
    if (silent >= 2) finish(hasBegun ? onEnd : () => onProblem('failed'));
  };
  utterance.addEventListener('start', () => {
    hasBegun = true;
  });
  utterance.addEventListener('end', () => finish(onEnd));
  utterance.addEventListener('error', ({ error }) =>
    finish(() => onProblem(problemOf(error, found?.localService ?? true))),
  );

  const begin = () => {
    // Another tab may have paused the browser's speech.
    if (speechSynthesis.paused) speechSynthesis.resume();
    current = utterance;
    speechSynthesis.speak(utterance);
    timer = setInterval(check, checkInterval);
  };
  const delay = cancelledAt + delayAfterCancel - performance.now();
  const waiting = delay > 0 ? setTimeout(begin, delay) : undefined;
  if (waiting === undefined) begin();

  return () =>
    finish(() => {
      speechSynthesis.cancel();
      cancelledAt = performance.now();
    });
}

function problemOf(error: SpeechSynthesisErrorCode, isLocal: boolean): SpeechProblem {
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
      // Without a connection, voices that need one fail with other errors too.
      return isLocal ? 'failed' : 'no connection';
  }
}
