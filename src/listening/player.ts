/** The one player of the page, connected to the browser's voice and to the reader's stored data. */
import type { QueryClient } from '@tanstack/react-query';
import * as messages from '#messages/listening-bar.ts';
import { cardOf, quotedHeadline } from '../edition/published.ts';
import { showMediaSession, handleMediaKeys } from '../platform/speech/media-keys.ts';
import { speak } from '../platform/speech/speak.ts';
import { voices } from '../platform/speech/voices.ts';
import { mastheadQuery, storyQuery } from '../queries/edition.ts';
import { markFinished, markOpened } from '../reader/history/mark-stories.ts';
import { reportStorageProblem } from '../reader/storage/report-problem.ts';
import { showNotice } from '../reader/notices.ts';
import { savedStories } from '../reader/storage/collections.ts';
import { voiceSettings } from '../reader/storage/later-collections.ts';
import { primaryLanguage } from '../text/language.ts';
import { chooseVoice } from './choose-voice.ts';
import { currentSentence } from './current-sentence.ts';
import { cardsNewestFirst } from './queue.ts';
import { spokenSentences } from './sentences.ts';
import { playerState, type ListenTarget, type Playback, type PlayerState } from './player-state.ts';
import { StoryPlayer, type SpeechSettings } from './story-player.ts';

let client: QueryClient | undefined;
let editionName = '';

/** The voice and rate for a language: the reader's choice, or else the best voice of this device. */
export function speechSettingsOf(language: string): SpeechSettings {
  const stored = voiceSettings.get(primaryLanguage(language));
  return { voice: chooseVoice(language, voices(), stored?.voice)?.id, rate: stored?.rate ?? 1 };
}

async function loadStory(slug: string): Promise<Omit<Playback, 'index'>> {
  if (client === undefined) throw new Error('togglePlayback needs a target with a query client before its first story');
  const [masthead, { story }] = await Promise.all([client.query(mastheadQuery), client.query(storyQuery(slug))]);
  editionName = masthead.name;
  const language = story.language?.lang ?? masthead.language.lang;
  return {
    card: cardOf(story),
    language,
    sentences: story.text.kind === 'full' ? spokenSentences(story, language) : [],
  };
}

function onChange(state: PlayerState): void {
  playerState.set(state);
  if (state.kind === 'idle') {
    handleMediaKeys(undefined);
    showMediaSession(undefined);
  } else {
    showMediaSession({ title: state.card.headline, album: editionName, isPlaying: state.kind === 'speaking' });
  }
}

export const player = new StoryPlayer({
  speak,
  speechSettings: speechSettingsOf,
  loadStory,
  savedStories: () => cardsNewestFirst(savedStories.all()),
  onStart: markOpened,
  onEnd: markFinished,
  onSkipped: (card) => showNotice({ text: messages.skipped(quotedHeadline(card)) }),
  onChange,
});

// Some browsers keep speaking after the reader has left the page.
addEventListener('pagehide', player.stop);

/** Starts a story at the reader's position in it; pauses or resumes the story that is being read. */
export function togglePlayback(target?: ListenTarget): void {
  client = target?.client ?? client;
  const state = playerState.get();
  const isNew =
    state.kind === 'idle' || state.kind === 'loading' || (target !== undefined && state.card.slug !== target.card.slug);
  if (target !== undefined && isNew) {
    handleMediaKeys({
      play: player.resume,
      pause: player.pause,
      stop: player.stop,
      nexttrack: player.playNext,
      previoustrack: player.playPrevious,
      seekforward: () => player.skipSentences(1),
      seekbackward: () => player.skipSentences(-1),
    });
    player.play(target.card, (sentences) => currentSentence(target.card.slug, sentences));
  } else if (state.kind === 'speaking') player.pause();
  else player.resume();
}

/** Stores the reader's voice or rate for a language, and repeats the current sentence with it. */
export function changeSpeechSettings(
  language: string,
  change: { readonly voice?: string; readonly rate?: number },
): void {
  const key = primaryLanguage(language);
  reportStorageProblem(voiceSettings.put(key, { rate: 1, ...voiceSettings.get(key), ...change }));
  player.repeatSentence();
}
