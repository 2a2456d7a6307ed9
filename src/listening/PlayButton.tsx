import { useRef } from 'react';
import * as messages from '#messages/listening.ts';
import { player } from './player.ts';
import type { PlayerState } from './player-state.ts';
import { useFocusFallback } from './use-focus-fallback.ts';

const shapes = { play: 'M8 5v14l11-7z', pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z' } as const;

/** The first button of the listening bar: plays or pauses. After an error it says in words that it tries again. */
export function PlayButton({ state }: { readonly state: PlayerState }) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(button);
  const isSpeaking = state.kind === 'speaking';
  const press = isSpeaking ? player.pause : player.resume;
  if (state.kind === 'failed')
    return (
      <button ref={button} type="button" className="tool shrink-0 -ms-(--tool-inset)" onClick={press}>
        <span>{messages.tryAgain}</span>
      </button>
    );
  return (
    <button
      ref={button}
      type="button"
      className="play-button"
      aria-label={isSpeaking ? messages.pause : messages.resume}
      onClick={press}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" aria-hidden="true">
        <path d={shapes[isSpeaking ? 'pause' : 'play']} />
      </svg>
    </button>
  );
}
