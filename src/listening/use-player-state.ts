import { useSyncExternalStore } from 'react';
import { idle, playerState, type PlayerState } from './player-state.ts';

const atBuild = () => idle;

/** The state of the page's one player. It is idle during the build and while a page is hydrated. */
export const usePlayerState = (): PlayerState => useSyncExternalStore(playerState.watch, playerState.get, atBuild);
