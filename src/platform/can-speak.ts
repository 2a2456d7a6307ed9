/** Whether the browser can speak: apart from the rest of it, since each page asks and few go on. */

const hasApi = (): boolean => 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/** False where there is nothing to speak with, or the browser has yet to find out. */
export const hasVoices = (): boolean => hasApi() && speechSynthesis.getVoices().length > 0;

/**
 * Tells when there are other voices. Chrome has none until it is asked, and then after a while.
 * @returns a function that ends it
 */
export function watchVoices(changed: () => void): () => void {
  // Older Safaris have all of their voices at once, and nothing to listen at.
  if (!hasApi() || !('addEventListener' in speechSynthesis)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/**
 * Has Safari on a phone let the page speak later: it must have spoken while a finger was still on
 * it. Other browsers need nothing of the kind, and Chromium on Linux falls silent for good after
 * an empty utterance.
 */
export function unlockSpeech(): void {
  if (!hasApi() || !navigator.vendor.startsWith('Apple') || speechSynthesis.speaking) return;
  const breath = new SpeechSynthesisUtterance(' ');
  breath.volume = 0;
  speechSynthesis.speak(breath);
}
