import { useSyncExternalStore } from 'react';
import { hasVoice, watchVoices } from '../platform/speech/speech-support.ts';
import { primaryLanguage } from '../text/language.ts';

const atBuild = () => false;

/**
 * Whether this device has a voice for a language, of any region. False until the browser has reported its voices.
 * @param language a BCP 47 tag; by default that of the edition
 */
export const useCanSpeak = (language?: string): boolean =>
  useSyncExternalStore(
    watchVoices,
    () => {
      const wanted = primaryLanguage(language ?? document.documentElement.lang);
      return hasVoice((spoken) => primaryLanguage(spoken) === wanted);
    },
    atBuild,
  );
