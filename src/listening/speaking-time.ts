import type { Playback } from './player-state.ts';

const syllabic = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** How many characters a voice speaks in about 12 seconds: 200, or 50 if a character is a syllable. */
export const charactersIn12Seconds = (text: string): number => (syllabic.test(text) ? 50 : 200);

/** The pause after a sentence, in seconds. */
const pause = 0.4;

/**
 * About how many minutes a voice needs for the rest of a story, from its current sentence.
 * @param rate of the voice; 1 is its own speed
 * @returns 0 if it is less than a minute
 */
export function minutesLeft({ sentences, index }: Pick<Playback, 'sentences' | 'index'>, rate: number): number {
  let seconds = 0;
  for (const { text } of sentences.slice(index))
    seconds += (text.length * 12) / charactersIn12Seconds(text) / rate + pause;
  return seconds < 60 ? 0 : Math.round(seconds / 60);
}
