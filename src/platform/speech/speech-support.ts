/** Whether the browser can speak. Separate from `speak.ts`, because every page loads this file and few pages speak. */

const hasApi = (): boolean => 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/**
 * Whether there is a voice. Some browsers find voices only after a while: see `watchVoices`.
 * @param isWanted whether a voice of a language counts. Android writes "en_GB" for "en-GB"
 */
export const hasVoice = (isWanted: (language: string) => boolean): boolean =>
  hasApi() && speechSynthesis.getVoices().some(({ lang }) => isWanted(lang));

/**
 * Calls back when the list of voices has changed. Chrome loads the list after `getVoices` was called once.
 * @returns a function that ends the watch
 */
export function watchVoices(changed: () => void): () => void {
  // Older versions of Safari have all voices from the beginning, and no event.
  if (!hasApi() || !('addEventListener' in speechSynthesis)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/**
 * Allows Safari on iOS to speak later: it must speak once while it handles a tap. Call this in an event listener. Other
 * browsers don't need it, and Chromium on Linux never speaks again after an empty utterance.
 */
export function unlockSpeech(): void {
  if (!hasApi() || !navigator.vendor.startsWith('Apple') || speechSynthesis.speaking) return;
  const silence = new SpeechSynthesisUtterance(' ');
  silence.volume = 0;
  speechSynthesis.speak(silence);
}
