import * as messages from '#messages/listening-bar.ts';
import { Parts } from '../components/Parts.tsx';
import type { Card } from '../edition/published.ts';
import { voiceSettings } from '../reader/storage/later-collections.ts';
import { useRecord } from '../reader/storage/use-collection.ts';
import { primaryLanguage } from '../text/language.ts';
import { speechSettingsOf } from './player.ts';
import { minutesLeft } from './speaking-time.ts';
import type { Playback, PlayerError, PlayerState } from './player-state.ts';

const errors: Readonly<Record<Exclude<PlayerError, 'text not loaded'>, string>> = {
  'not allowed': messages.speechNotAllowed,
  'no connection': messages.voiceNeedsConnection,
  'no voice': messages.voiceGone,
  failed: messages.voiceFailed,
};

/** The time that is left, the current sentence's number and the next story, or an error. */
export function PlaybackStatus({
  state,
  next,
}: {
  readonly state: Exclude<PlayerState, { kind: 'idle' }>;
  readonly next: Card | undefined;
}) {
  if (state.kind === 'failed') {
    return (
      <p key={state.error} role="alert" className="-mt-2.5 pb-2.5">
        {state.error === 'text not loaded' ? messages.textNotLoaded(navigator.onLine) : errors[state.error]}
      </p>
    );
  }
  return (
    <p className="-mt-2.5 truncate pb-2.5 text-small text-soft">
      {state.kind === 'loading' ? (
        <span>{messages.loading}</span>
      ) : (
        <>
          <TimeLeft playback={state.playback} /> <Position playback={state.playback} next={next} />
        </>
      )}
    </p>
  );
}

function TimeLeft({ playback }: { readonly playback: Playback }) {
  // Renders again when the speed changes.
  useRecord(voiceSettings, primaryLanguage(playback.language));
  const minutes = minutesLeft(playback, speechSettingsOf(playback.language).rate);
  return (
    <span key={minutes} className="me-2 font-semibold text-ink">
      {messages.timeLeft(minutes)}
    </span>
  );
}

function Position({ playback, next }: { readonly playback: Playback; readonly next: Card | undefined }) {
  const sentence = playback.index + 1;
  const { length } = playback.sentences;
  if (next === undefined) return <span>{messages.position(sentence, length)}</span>;
  const headline = <bdi lang={next.language?.lang ?? document.documentElement.lang}>{next.headline}</bdi>;
  return <Parts of={messages.positionAndNext(sentence, length, headline)} />;
}
