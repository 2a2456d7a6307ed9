import { useId, useSyncExternalStore } from 'react';
import { watchVoices } from '../platform/can-speak.ts';
import { voices, type Voice } from '../platform/voices.ts';
import { voiceSettings } from '../reader/storage/collections.ts';
import { useRecord } from '../reader/storage/use-collection.ts';
import { mannerOf, player } from './player.ts';
import { tongueOf, voicesOf } from './voices.ts';

/** Speeds, as multiples of the voice's own. */
const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The voice and the speed of a language, for this reader on this device. A change is heard at once. */
export function VoiceSettings({ language }: { readonly language: string }) {
  const id = useId();
  const all = useSyncExternalStore(watchVoices, voices);
  // Read by way of the player, which knows what to take where nothing is kept.
  useRecord(voiceSettings, tongueOf(language));
  const { voice, rate } = mannerOf(language);
  const own = voicesOf(language, all);
  const others = all.filter((other) => !own.includes(other));
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule py-2">
      <div className="flex items-center gap-x-2">
        <label className="shrink-0" htmlFor={`${id}speed`}>
          Speed
        </label>
        <select
          id={`${id}speed`}
          className="field"
          value={rate}
          onChange={({ target }) => player.setManner(language, { rate: Number(target.value) })}
        >
          {rates.map((step) => (
            <option key={step} value={step}>{`${step}×`}</option>
          ))}
        </select>
      </div>
      <div className="flex min-w-0 items-center gap-x-2">
        <label className="shrink-0" htmlFor={`${id}voice`}>
          Voice
        </label>
        <select
          id={`${id}voice`}
          className="field"
          value={voice ?? ''}
          onChange={({ target }) => player.setManner(language, { voice: target.value })}
        >
          {voice === undefined ? <option value="">The browser’s choice</option> : null}
          <Voices name="In the story’s language" of={own} />
          <Voices name="In other languages" of={others} />
        </select>
      </div>
      {own.length > 0 ? null : <p className="text-soft">No voice on this device speaks the story’s language.</p>}
    </div>
  );
}

function Voices({ name, of }: { readonly name: string; readonly of: readonly Voice[] }) {
  if (of.length === 0) return null;
  return (
    <optgroup label={name}>
      {of.map(({ id, name, language, isLocal }) => (
        <option key={id} value={id}>{`${name} (${language})${isLocal ? '' : ', needs a connection'}`}</option>
      ))}
    </optgroup>
  );
}
