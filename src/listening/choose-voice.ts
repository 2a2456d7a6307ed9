import type { Voice } from '../platform/speech/voices.ts';
import { primaryLanguage } from '../text/language.ts';

/** Same region first, then the system's default voice, then a voice that works offline. */
const score = ({ language, isDefault, isLocal }: Voice, wanted: string): number =>
  Number(language.toLowerCase() === wanted.toLowerCase()) * 4 + Number(isDefault) * 2 + Number(isLocal);

/** The voices that speak a language, in any region, best first. */
export const voicesFor = (language: string, voices: readonly Voice[]): Voice[] =>
  voices
    .filter((voice) => primaryLanguage(voice.language) === primaryLanguage(language))
    .toSorted((a, b) => score(b, language) - score(a, language));

/**
 * The voice to read a language with: the chosen one if this device still has it, or else the best.
 * @param chosen a voice's id
 * @returns undefined if no voice speaks the language, which leaves the choice to the browser
 */
export const chooseVoice = (
  language: string,
  voices: readonly Voice[],
  chosen: string | undefined,
): Voice | undefined => voices.find(({ id }) => id === chosen) ?? voicesFor(language, voices)[0];

/** Another voice for a language after one has failed, preferably one that works offline. */
export function fallbackVoice(
  language: string,
  voices: readonly Voice[],
  failed: string | undefined,
): Voice | undefined {
  const others = voicesFor(language, voices).filter(({ id }) => id !== failed);
  return others.find(({ isLocal }) => isLocal) ?? others[0];
}
