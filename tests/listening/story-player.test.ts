import { expect, test } from 'vitest';
import {
  card,
  chess,
  drought,
  end,
  flood,
  loaded,
  makePlayer,
  settings,
  spoken,
  summary,
  world,
} from '../fixtures/player-world.ts';

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
  expect(world.utterances[0]).toMatchObject({ language: 'en', voice: 'v', rate: 1 });
  expect(world.started).toEqual(['flood']);
  expect(world.ended).toEqual(['flood']);
});

test('a story starts at the reader’s position, and the story after it at the headline', async () => {
  world.saved = [flood, chess];
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
  expect(world.speaking).toBeUndefined();
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
  expect(world.speaking).toBeUndefined();
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
  expect(world.utterances).toHaveLength(2);
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
  world.saved = [chess, flood, drought];
  world.missing = new Set(['chess']);
  const player = makePlayer();
  player.play(flood);
  await loaded();
  expect(player.nextStory()?.slug).toBe('chess');
  player.playNext();
  await loaded();
  await loaded();
  expect(summary()).toBe('speaking drought 1');
  expect(world.skipped).toEqual(['chess']);
  expect(world.started).toEqual(['flood', 'drought']);
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

test('while nothing is played, no control does anything', async () => {
  world.saved = [chess];
  const player = makePlayer();
  for (const control of [player.pause, player.resume, player.playNext, player.playPrevious, player.repeatSentence])
    control();
  player.skipSentences(1);
  await loaded();
  expect(summary()).toBe('idle');
  expect(spoken()).toEqual([]);
});

test('while paused, new speech settings are not heard, and pausing again changes nothing', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  player.pause();
  player.pause();
  player.repeatSentence();
  expect(summary()).toBe('paused flood 1');
  expect(spoken()).toEqual(['flood 1.']);
});

test('a paused story without a previous one restarts', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  end();
  player.pause();
  player.playPrevious();
  expect(summary()).toBe('speaking flood 1');
});

test('skipping more sentences than there are left ends the story', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  player.skipSentences(2);
  expect(summary()).toBe('speaking flood 3');
  player.skipSentences(5);
  expect(summary()).toBe('idle');
});

test('skipping the last sentence ends a paused story too', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  player.pause();
  player.skipSentences(3);
  expect(summary()).toBe('idle');
});

test('a fast voice has no longer parts than a usual one', async () => {
  settings.rate = 2;
  const long = 'word '.repeat(60).trim();
  const player = makePlayer({
    loadStory: async (slug) => ({ card: card(slug), language: 'en', sentences: [{ text: long, offset: 0 }] }),
  });
  player.play(flood);
  await loaded();
  expect(spoken()[0]?.length).toBe(199);
});

test('a story that was skipped to the next has not been heard to its end', async () => {
  world.saved = [flood, chess];
  const player = makePlayer();
  player.play(flood);
  await loaded();
  player.playNext();
  await loaded();
  player.skipSentences(9);
  expect(world.ended).toEqual([]);
});
