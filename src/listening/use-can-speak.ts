import { useSyncExternalStore } from 'react';
import { hasVoices, watchVoices } from '../platform/speech/speech-support.ts';

const atBuild = () => false;

/** Whether this browser can speak. False until it has reported its voices. */
export const useCanSpeak = (): boolean => useSyncExternalStore(watchVoices, hasVoices, atBuild);
