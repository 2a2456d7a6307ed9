/** The voices that the browser, or the system it runs on, can speak with. */

export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether it speaks without a connection. */
  readonly isLocal: boolean;
  /** Whether it is the one that the system would take. */
  readonly isUsual: boolean;
}

const canSpeak = (): boolean => 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

let known: readonly Voice[] = [];

/** The voices there are: none where the browser cannot speak, or has yet to find out. The same list until it changes. */
export function voices(): readonly Voice[] {
  const found = canSpeak() ? speechSynthesis.getVoices() : [];
  if (found.length !== known.length || found.some(({ voiceURI }, i) => voiceURI !== known[i]?.id)) {
    // Android writes "en_GB".
    known = found.map(({ voiceURI, name, lang, localService, default: isUsual }) => ({ id: voiceURI, name, language: lang.replaceAll('_', '-'), isLocal: localService, isUsual }));
  }
  return known;
}

/**
 * Tells when there are other voices. Chrome has none until it is asked, and then after a while.
 * @returns a function that ends it
 */
export function watchVoices(changed: () => void): () => void {
  if (!canSpeak() || !('addEventListener' in speechSynthesis)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/** Has Safari on a phone let the page speak later: it must have spoken while a finger was still on it. */
export function unlockSpeech(): void {
  if (canSpeak() && !speechSynthesis.speaking) speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}
