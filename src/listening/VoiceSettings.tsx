import { useId, useSyncExternalStore } from 'react';
import * as messages from '#messages/listening-bar.ts';
import { watchVoices } from '../platform/speech/speech-support.ts';
import { voices, type Voice } from '../platform/speech/voices.ts';
import { voiceSettings } from '../reader/storage/later-collections.ts';
import { useRecord } from '../reader/storage/use-collection.ts';
import { primaryLanguage } from '../text/language.ts';
import { voicesFor } from './choose-voice.ts';
import { changeSpeechSettings, speechSettingsOf } from './player.ts';

/** The voice for a language, stored on this device. A change is heard at once. */
export function VoiceSettings({ language }: { readonly language: string }) {
  const id = useId();
  const all = useSyncExternalStore(watchVoices, voices);
  // Renders again when the stored settings change; speechSettingsOf adds the defaults.
  useRecord(voiceSettings, primaryLanguage(language));
  const { voice } = speechSettingsOf(language);
  const matching = voicesFor(language, all);
  const others = all.filter((other) => !matching.includes(other));
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule py-2">
      <div className="flex min-w-0 items-center gap-x-2">
        <label className="shrink-0" htmlFor={`${id}voice`}>
          {messages.voice}
        </label>
        <select
          id={`${id}voice`}
          className="field"
          value={voice ?? ''}
          onChange={({ target }) => changeSpeechSettings(language, { voice: target.value })}
        >
          {voice === undefined ? <option value="">{messages.automatic}</option> : null}
          <VoiceGroup name={messages.storyLanguage} voices={matching} />
          <VoiceGroup name={messages.otherLanguages} voices={others} />
        </select>
      </div>
      {matching.length > 0 ? null : <p className="text-soft">{messages.noVoiceForLanguage}</p>}
    </div>
  );
}

function VoiceGroup({ name, voices }: { readonly name: string; readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  return (
    <optgroup label={name}>
      {voices.map(({ id, name, language, isLocal }) => (
        <option key={id} value={id}>
          {isLocal ? messages.voiceName(name, language) : messages.onlineVoiceName(name, language)}
        </option>
      ))}
    </optgroup>
  );
}
