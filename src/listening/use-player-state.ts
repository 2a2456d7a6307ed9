import { useSyncExternalStore } from 'react';
import { idle, playerState, type PlayerState } from './player-state.ts';

const atBuild = () => idle;

export const usePlayerState = (): PlayerState => useSyncExternalStore(playerState.watch, playerState.get, atBuild);
