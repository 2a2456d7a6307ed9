import { useRef } from 'react';
import * as messages from '#messages/listening-bar.ts';
import { voices } from '../platform/speech/voices.ts';
import { fallbackVoice } from './choose-voice.ts';
import { changeSpeechSettings, player, speechSettingsOf } from './player.ts';
import type { PlayerState } from './player-state.ts';
import { SpeedChoice } from './SpeedChoice.tsx';
import { useFocusFallback } from './use-focus-fallback.ts';

const skip = (sentences: number) => () => player.skipSentences(sentences);

/** The controls of the listening bar after its first button. */
export function PlaybackControls({
  state,
  isSettingsOpen,
  onToggleSettings,
}: {
  readonly state: PlayerState;
  readonly isSettingsOpen: boolean;
  readonly onToggleSettings: () => void;
}) {
  return (
    // The spaces keep words apart where there are no styles.
    <div className="tools">
      {player.previousStory() === undefined ? null : (
        <Control name={messages.previousStory} onPress={player.playPrevious} />
      )}{' '}
      <Control name={messages.back} label={messages.backOneSentence} onPress={skip(-1)} />{' '}
      <Control name={messages.forward} label={messages.forwardOneSentence} onPress={skip(1)} />{' '}
      <FallbackVoice state={state} />{' '}
      {player.nextStory() === undefined ? null : <Control name={messages.nextStory} onPress={player.playNext} />}{' '}
      {/* In one box, so that none wraps to a line of its own. */}
      <div className="flex">
        {'playback' in state ? <SpeedChoice language={state.playback.language} /> : null}{' '}
        <button type="button" className="tool" aria-expanded={isSettingsOpen} onClick={onToggleSettings}>
          <span>{messages.voice}</span>
        </button>{' '}
        <Control name={messages.stop} label={messages.stopListening} onPress={player.stop} />
      </div>
    </div>
  );
}

/** After the voice has failed: switches to another voice of the language and tries again. */
function FallbackVoice({ state }: { readonly state: PlayerState }) {
  if (state.kind !== 'failed' || !('playback' in state) || state.error === 'not allowed') return null;
  const { language } = state.playback;
  const voice = fallbackVoice(language, voices(), speechSettingsOf(language).voice);
  if (voice === undefined) return null;
  const onPress = () => {
    changeSpeechSettings(language, { voice: voice.id });
    player.resume();
  };
  return <Control name={messages.switchVoice} onPress={onPress} />;
}

/** @param label the accessible name, if it says more than the visible one */
function Control({
  name,
  label,
  onPress,
}: {
  readonly name: string;
  readonly label?: string;
  readonly onPress: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(button);
  return (
    <button ref={button} type="button" className="tool" aria-label={label} onClick={onPress}>
      <span key={name}>{name}</span>
    </button>
  );
}
