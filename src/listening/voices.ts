import type { Voice } from '../platform/voices.ts';

/** What voices are chosen by, and choices are kept under: the language, whatever its country or script. */
export const tongueOf = (language: string): string => language.split(/[-_]/u)[0]?.toLowerCase() ?? '';

/** How good a voice is for a language, where the reader has chosen none. */
const rank = ({ language, isUsual, isLocal }: Voice, wanted: string): number =>
  Number(language.toLowerCase() === wanted.toLowerCase()) * 4 + Number(isUsual) * 2 + Number(isLocal);

/** The voices of a language, best first. */
export const voicesOf = (language: string, voices: readonly Voice[]): Voice[] =>
  voices
    .filter((voice) => tongueOf(voice.language) === tongueOf(language))
    .toSorted((a, b) => rank(b, language) - rank(a, language));

/**
 * The voice to hear a language in: the one chosen, while it is there, else the best; undefined
 * where none speaks the language, and the browser has to help itself.
 */
export const voiceFor = (language: string, voices: readonly Voice[], chosen: string | undefined): Voice | undefined =>
  voices.find(({ id }) => id === chosen) ?? voicesOf(language, voices)[0];

/** Another voice of the language, where one has failed: rather one that needs no connection. */
export function otherVoice(language: string, voices: readonly Voice[], failed: string | undefined): Voice | undefined {
  const others = voicesOf(language, voices).filter(({ id }) => id !== failed);
  return others.find(({ isLocal }) => isLocal) ?? others[0];
}
