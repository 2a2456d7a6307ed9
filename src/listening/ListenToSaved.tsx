import { useQueryClient } from '@tanstack/react-query';
import * as messages from '#messages/listening.ts';
import { Label } from '../components/Label.tsx';
import type { StoryRecord } from '../reader/storage/collections.ts';
import { cardsNewestFirst } from './queue.ts';
import { toggleListening } from './toggle-listening.ts';
import { useCanSpeak } from './use-can-speak.ts';
import { usePlayerState } from './use-player-state.ts';

const none: ReadonlyMap<string, StoryRecord> = new Map();

/**
 * Reads all saved stories aloud, one after the other. Hidden while something is playing: the bar has the
 * controls then.
 */
export function ListenToSaved({ records }: { readonly records: ReadonlyMap<string, StoryRecord> | undefined }) {
  const client = useQueryClient();
  const { kind } = usePlayerState();
  const card = cardsNewestFirst(records ?? none).find(({ text }) => text.kind === 'full');
  const canSpeak = useCanSpeak(card?.language?.lang);
  if (card === undefined || !canSpeak || kind !== 'idle') return null;
  return (
    <button type="button" data-listen="" className="tool" onClick={() => toggleListening({ card, client })}>
      <Label>{messages.listenToAll}</Label>
    </button>
  );
}
