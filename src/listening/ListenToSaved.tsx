import { useQueryClient } from '@tanstack/react-query';
import { Label } from '../components/Label.tsx';
import type { StoryRecord } from '../reader/storage/collections.ts';
import { toggleListening } from './listening.ts';
import { inListedOrder } from './queue.ts';
import { useCanSpeak, useListening } from './use-listening.ts';

/** Has all that is saved read aloud, one story after the other. */
export function ListenToSaved({ records }: { readonly records: ReadonlyMap<string, StoryRecord> | undefined }) {
  const client = useQueryClient();
  const { kind } = useListening();
  const canSpeak = useCanSpeak();
  const card = inListedOrder(records?.values() ?? []).find(({ text }) => text.kind === 'full');
  // While something is heard, the bar has all there is to do.
  if (card === undefined || !canSpeak || kind !== 'idle') return null;
  return (
    <button type="button" data-listen="" className="tool" onClick={() => toggleListening({ card, client })}>
      <Label>Listen to all</Label>
    </button>
  );
}
