import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import * as messages from '#messages/listening.ts';
import { Label } from '../components/Label.tsx';
import type { Card } from '../edition/published.ts';
import { registerPageTarget, toggleListening } from './toggle-listening.ts';
import { useCanSpeak } from './use-can-speak.ts';
import { usePlayerState } from './use-player-state.ts';

const labels = {
  idle: messages.listen,
  loading: messages.loading,
  speaking: messages.pause,
  paused: messages.resume,
  failed: messages.tryAgain,
} as const;

/**
 * Reads a story aloud, and pauses. Invisible, but in place, until the browser reports a voice for the story's language,
 * so that nothing moves.
 */
export function ListenButton({ card }: { readonly card: Card }) {
  const client = useQueryClient();
  const state = usePlayerState();
  const canSpeak = useCanSpeak(card.language?.lang);
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- only the story counts
  useEffect(() => registerPageTarget({ card, client }), [card.slug, client]);
  const kind = state.kind === 'idle' || state.card.slug !== card.slug ? 'idle' : state.kind;
  return (
    <button
      type="button"
      data-listen={card.slug}
      data-shortcut={canSpeak ? 'listen' : undefined}
      className={`tool noscript:hidden ${canSpeak ? '' : 'invisible'}`}
      onClick={() => toggleListening({ card, client })}
    >
      <Label key={kind}>{labels[kind]}</Label>
    </button>
  );
}
