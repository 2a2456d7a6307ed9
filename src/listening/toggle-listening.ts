/**
 * The switch for reading aloud, shared by the buttons and the shortcuts. It is part of every page;
 * the player itself is loaded on first use.
 */
import { withExport } from '../platform/with-export.ts';
import { unlockSpeech } from '../platform/speech/speech-support.ts';
import { reportNotLoaded } from '../reader/report-not-loaded.ts';
import { idle, playerState, type ListenTarget } from './player-state.ts';

let pageTarget: ListenTarget | undefined;

/**
 * Registers the story of the open page, which the switch starts when nothing is being read.
 * @returns a function that removes it
 */
export function registerPageTarget(target: ListenTarget): () => void {
  pageTarget = target;
  return () => {
    if (pageTarget === target) pageTarget = undefined;
  };
}

/**
 * Starts, pauses or resumes reading aloud. Call it in response to a click or a key: browsers only
 * speak after a user gesture.
 * @param target the story; if absent, the story being read, or else the story of the open page
 */
export function toggleListening(target?: ListenTarget): void {
  const isIdle = playerState.get().kind === 'idle';
  const chosen = target ?? (isIdle ? pageTarget : undefined);
  if (chosen === undefined && isIdle) return;
  unlockSpeech();
  if (chosen !== undefined && isIdle) playerState.set({ kind: 'loading', card: chosen.card });
  import('./player.ts').then(withExport('togglePlayback')).then(
    ({ togglePlayback }) => togglePlayback(chosen),
    () => {
      playerState.set(idle);
      reportNotLoaded();
    },
  );
}
