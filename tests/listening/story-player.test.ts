import { beforeEach, expect, test } from 'vitest';
import type { Card } from '../../src/edition/published.ts';
import { idle, type PlayerState } from '../../src/listening/state.ts';
import { StoryPlayer, type PlayerHost } from '../../src/listening/story-player.ts';
import type { Utterance, UtteranceCallbacks } from '../../src/platform/speak.ts';

const card = (slug: string): Card => ({ slug, headline: slug, text: { kind: 'full', minutes: 1 } });
const [flood, chess, drought] = [card('flood'), card('chess'), card('drought')];

let state: PlayerState = idle;
let saved: Card[] = [];
/** Slugs of stories whose text can't be loaded. */
let missing = new Set<string>();
let started: string[] = [];
let skipped: string[] = [];
let utterances: Utterance[] = [];
/** Callbacks of the utterance that is being spoken. */
let speaking: UtteranceCallbacks | undefined;
const settings = { voice: 'v', rate: 1 };

/** Waits until requested texts have arrived. */
const loaded = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });

const makePlayer = (host: Partial<PlayerHost> = {}) =>
  new StoryPlayer({
    say(utterance, callbacks) {
      expect(speaking, 'two utterances at once').toBeUndefined();
      utterances.push(utterance);
      speaking = callbacks;
      return () => {
        if (speaking === callbacks) speaking = undefined;
      };
    },
    speechSettings: () => settings,
    loadStory: async (slug) => {
      if (missing.has(slug)) throw new Error('missing');
      return {
        card: card(slug),
        language: 'en',
        sentences: [1, 2, 3].map((n) => ({ text: `${slug} ${n}.`, offset: 0 })),
      };
    },
    savedStories: () => saved,
    onStart: ({ slug }) => started.push(slug),
    onSkipped: ({ slug }) => skipped.push(slug),
    onChange: (next) => {
      state = next;
    },
    ...host,
  });

/** Ends the current utterance the way a browser does. */
const end = (how: (callbacks: UtteranceCallbacks) => void = ({ onEnd }) => onEnd()) => {
  const callbacks = speaking;
  speaking = undefined;
  if (callbacks === undefined) expect.unreachable('nothing is being spoken');
  else how(callbacks);
};
const spoken = () => utterances.map(({ text }) => text);
/** The state in a few words; sentences count from 1. */
const summary = () => {
  if ('playback' in state) return `${state.kind} ${state.card.slug} ${state.playback.index + 1}`;
  return state.kind === 'idle' ? 'idle' : `${state.kind} ${state.card.slug}`;
};

beforeEach(() => {
  [state, saved, missing, started, skipped, utterances, speaking] = [idle, [], new Set(), [], [], [], undefined];
  settings.rate = 1;
});

test('a story is read sentence by sentence to its end', async () => {
  const player = makePlayer();
  player.play(flood);
  expect(summary()).toBe('loading flood');
  await loaded();
  expect(summary()).toBe('speaking flood 1');
  end();
  end();
  expect(summary()).toBe('speaking flood 3');
  end();
  expect(summary()).toBe('idle');
  expect(spoken()).toEqual(['flood 1.', 'flood 2.', 'flood 3.']);
  expect(utterances[0]).toMatchObject({ language: 'en', voice: 'v', rate: 1 });
  expect(started).toEqual(['flood']);
});

test('a story starts at the reader’s position, and the story after it at the headline', async () => {
  saved = [flood, chess];
  const player = makePlayer();
  player.play(flood, (sentences) => sentences.length - 1);
  await loaded();
  expect(summary()).toBe('speaking flood 3');
  end();
  await loaded();
  expect(summary()).toBe('speaking chess 1');
});

test('pausing cancels the sentence, and resuming repeats it from its beginning', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  end();
  player.pause();
  expect(summary()).toBe('paused flood 2');
  expect(speaking).toBeUndefined();
  player.resume();
  expect(spoken()).toEqual(['flood 1.', 'flood 2.', 'flood 2.']);
});

test('sentences can be skipped, also while paused, but not before the first', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  player.skipSentences(-1);
  expect(summary()).toBe('speaking flood 1');
  player.skipSentences(1);
  player.pause();
  player.skipSentences(1);
  expect(summary()).toBe('paused flood 3');
  expect(speaking).toBeUndefined();
  player.resume();
  player.skipSentences(1);
  expect(summary()).toBe('idle');
});

test('a long sentence is spoken in parts, and in shorter ones at a slow rate', async () => {
  const long = `${'word '.repeat(50)}end.`;
  const player = makePlayer({
    loadStory: async (slug) => ({ card: card(slug), language: 'en', sentences: [{ text: long, offset: 0 }] }),
  });
  player.play(flood);
  await loaded();
  end();
  expect(summary()).toBe('speaking flood 1');
  expect(spoken().join(' ')).toBe(long);
  expect(utterances).toHaveLength(2);
  settings.rate = 0.5;
  player.repeatSentence();
  end();
  end();
  expect(spoken().slice(2).join(' ')).toBe(long);
  expect(
    Math.max(
      ...spoken()
        .slice(2)
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(100);
});

test('a part is shorter where each character is a syllable', async () => {
  const player = makePlayer({
    loadStory: async (slug) => ({
      card: card(slug),
      language: 'ja',
      sentences: [{ text: '川'.repeat(60), offset: 0 }],
    }),
  });
  player.play(flood);
  await loaded();
  expect(spoken()).toEqual(['川'.repeat(50)]);
});

test('the saved stories follow, and one whose text can’t be loaded is skipped and reported', async () => {
  saved = [chess, flood, drought];
  missing = new Set(['chess']);
  const player = makePlayer();
  player.play(flood);
  await loaded();
  expect(player.nextStory()?.slug).toBe('chess');
  player.playNext();
  await loaded();
  await loaded();
  expect(summary()).toBe('speaking drought 1');
  expect(skipped).toEqual(['chess']);
  expect(started).toEqual(['flood', 'drought']);
  expect(player.nextStory()).toBeUndefined();
  player.playPrevious();
  await loaded();
  expect(summary()).toBe('speaking flood 1');
  expect(player.previousStory()).toBeUndefined();
});

test('without a next story, playNext does nothing', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  player.playNext();
  expect(summary()).toBe('speaking flood 1');
});

test('without a previous story, playPrevious restarts the story', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  end();
  player.playPrevious();
  expect(summary()).toBe('speaking flood 1');
});

test('a requested story whose text can’t be loaded is an error, and resuming tries again', async () => {
  missing = new Set(['flood']);
  const player = makePlayer();
  player.play(flood);
  await loaded();
  expect(state).toMatchObject({ kind: 'failed', error: 'text not loaded' });
  expect(skipped).toEqual([]);
  missing.clear();
  player.resume();
  await loaded();
  expect(summary()).toBe('speaking flood 1');
});

test('a story without sentences counts as not loaded', async () => {
  const player = makePlayer({ loadStory: async (slug) => ({ card: card(slug), language: 'en', sentences: [] }) });
  player.play(flood);
  await loaded();
  expect(state).toMatchObject({ kind: 'failed', error: 'text not loaded' });
});

test('a failing voice is an error, and resuming repeats the sentence', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  end();
  end(({ onProblem }) => onProblem('no connection'));
  expect(state).toMatchObject({ kind: 'failed', error: 'no connection' });
  player.resume();
  expect(summary()).toBe('speaking flood 2');
});

test('an interruption by another page pauses', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  end(({ onProblem }) => onProblem('interrupted'));
  expect(summary()).toBe('paused flood 1');
});

test('a text that arrives after a newer request, or after stop, is ignored', async () => {
  const player = makePlayer();
  player.play(flood);
  player.play(chess);
  await loaded();
  expect(summary()).toBe('speaking chess 1');
  expect(started).toEqual(['chess']);
  player.play(drought);
  player.stop();
  await loaded();
  expect(summary()).toBe('idle');
  expect(speaking).toBeUndefined();
});

test('after stop, skipped stories are tried again', async () => {
  saved = [chess];
  missing = new Set(['chess']);
  const player = makePlayer();
  player.play(flood);
  await loaded();
  player.playNext();
  await loaded();
  expect(summary()).toBe('idle');
  expect(player.nextStory()?.slug).toBe('chess');
});
