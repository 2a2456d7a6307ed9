import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Label } from '../components/Label.tsx';
import type { Card } from '../edition/published.ts';
import { offerListening, toggleListening } from './listening.ts';
import { useCanSpeak, useListening } from './use-listening.ts';

/** Has a story read aloud, and paused. It keeps its room, so that nothing moves when the browser turns out to have a voice. */
export function ListenButton({ card }: { readonly card: Card }) {
  const client = useQueryClient();
  const now = useListening();
  const canSpeak = useCanSpeak();
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- a story that is read anew from its file is the same offer
  useEffect(() => offerListening({ card, client }), [card.slug, client]);
  const kind = now.kind === 'idle' || now.card.slug !== card.slug ? 'idle' : now.kind;
  return (
    <button
      type="button"
      data-listen={card.slug}
      data-shortcut={canSpeak ? 'listen' : undefined}
      className={`tool noscript:hidden print:hidden ${canSpeak ? '' : 'invisible'}`}
      onClick={() => toggleListening({ card, client })}
    >
      <Label key={kind}>{names[kind]}</Label>
    </button>
  );
}

const names = { idle: 'Listen', loading: 'Wait…', speaking: 'Pause', paused: 'Go on', failed: 'Try again' } as const;
