import * as messages from '#messages/listening-bar.ts';
import { Parts } from '../components/Parts.tsx';
import type { Card } from '../edition/published.ts';
import type { Playback, PlayerError, PlayerState } from './player-state.ts';

const errors: Readonly<Record<PlayerError, string>> = {
  'text not loaded': messages.textNotLoaded,
  'not allowed': messages.speechNotAllowed,
  'no connection': messages.voiceNeedsConnection,
  'no voice': messages.voiceGone,
  failed: messages.voiceFailed,
};

/** The current sentence's number and the next story, or an error. */
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
        {errors[state.error]}
      </p>
    );
  }
  return (
    <p className="-mt-2.5 truncate pb-2.5 text-small text-soft">
      {state.kind === 'loading' ? <span>{messages.loading}</span> : <Position playback={state.playback} next={next} />}
    </p>
  );
}

function Position({ playback, next }: { readonly playback: Playback; readonly next: Card | undefined }) {
  const sentence = playback.index + 1;
  const { length } = playback.sentences;
  if (next === undefined) return <span>{messages.position(sentence, length)}</span>;
  const headline = <bdi lang={next.language?.lang ?? document.documentElement.lang}>{next.headline}</bdi>;
  return <Parts of={messages.positionAndNext(sentence, length, headline)} />;
}
