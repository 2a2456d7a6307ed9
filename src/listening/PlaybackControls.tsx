import { useRef } from 'react';
import * as messages from '#messages/listening-bar.ts';
import * as listenMessages from '#messages/listening.ts';
import { voices } from '../platform/speech/voices.ts';
import { fallbackVoice } from './choose-voice.ts';
import { changeSpeechSettings, player, speechSettingsOf } from './player.ts';
import type { PlayerState } from './player-state.ts';
import { useFocusFallback } from './use-focus-fallback.ts';

/** The buttons of the listening bar. */
export function PlaybackControls({
  state,
  isSettingsOpen,
  onToggleSettings,
}: {
  readonly state: PlayerState;
  readonly isSettingsOpen: boolean;
  readonly onToggleSettings: () => void;
}) {
  const isSpeaking = state.kind === 'speaking';
  return (
    <div className="tools">
      {player.previousStory() === undefined ? null : (
        <Control name={messages.previousStory} onPress={player.playPrevious} />
      )}
      <Control name={messages.back} label={messages.backOneSentence} onPress={() => player.skipSentences(-1)} />
      <Control
        name={
          isSpeaking ? listenMessages.pause : state.kind === 'failed' ? listenMessages.tryAgain : listenMessages.resume
        }
        onPress={isSpeaking ? player.pause : player.resume}
      />
      <Control name={messages.forward} label={messages.forwardOneSentence} onPress={() => player.skipSentences(1)} />
      <FallbackVoice state={state} />
      {player.nextStory() === undefined ? null : <Control name={messages.nextStory} onPress={player.playNext} />}
      {/* In one box, so that neither wraps to a line of its own. */}
      <div className="flex">
        <button
          type="button"
          className="tool"
          aria-label={messages.voiceAndSpeed}
          aria-expanded={isSettingsOpen}
          onClick={onToggleSettings}
        >
          {messages.voice}
        </button>
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
