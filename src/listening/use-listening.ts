import { useSyncExternalStore } from 'react';
import { hasVoices, watchVoices } from '../platform/can-speak.ts';
import { idle, listening, watchListening, type Listening } from './listening.ts';

const atPress = () => idle;

/** What is being read aloud. */
export const useListening = (): Listening => useSyncExternalStore(watchListening, listening, atPress);

const unknown = () => false;

/** Whether this browser can speak, as far as is known yet. */
export const useCanSpeak = (): boolean => useSyncExternalStore(watchVoices, hasVoices, unknown);
