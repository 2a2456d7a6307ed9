import * as messages from '#messages/listening-bar.ts';
import { voiceSettings } from '../reader/storage/later-collections.ts';
import { useRecord } from '../reader/storage/use-collection.ts';
import { primaryLanguage } from '../text/language.ts';
import { changeSpeechSettings, speechSettingsOf } from './player.ts';

/** Speeds to choose from; 1 is the voice's own. */
const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The speed for a language, stored on this device. A change is heard at once. */
export function SpeedChoice({ language }: { readonly language: string }) {
  // Renders again when the stored settings change; speechSettingsOf adds the defaults.
  useRecord(voiceSettings, primaryLanguage(language));
  return (
    <select
      className="tool [field-sizing:content] bg-paper"
      aria-label={messages.speed}
      value={speechSettingsOf(language).rate}
      onChange={({ target }) => changeSpeechSettings(language, { rate: Number(target.value) })}
    >
      {rates.map((step) => (
        <option key={step} value={step}>
          {messages.timesSpeed(step)}
        </option>
      ))}
    </select>
  );
}
