import { expect, test } from 'vitest';
import { card, chess, drought, end, flood, loaded, makePlayer, summary, world } from '../fixtures/player-world.ts';

test('a requested story whose text can’t be loaded is an error, and resuming tries again', async () => {
  world.missing = new Set(['flood']);
  const player = makePlayer();
  player.play(flood);
  await loaded();
  expect(world.state).toMatchObject({ kind: 'failed', error: 'text not loaded' });
  expect(world.skipped).toEqual([]);
  world.missing.clear();
  player.resume();
  await loaded();
  expect(summary()).toBe('speaking flood 1');
});

test('a story without sentences counts as not loaded', async () => {
  const player = makePlayer({ loadStory: async (slug) => ({ card: card(slug), language: 'en', sentences: [] }) });
  player.play(flood);
  await loaded();
  expect(world.state).toMatchObject({ kind: 'failed', error: 'text not loaded' });
});

test('a failing voice is an error, and resuming repeats the sentence', async () => {
  const player = makePlayer();
  player.play(flood);
  await loaded();
  end();
  end(({ onProblem }) => onProblem('no connection'));
  expect(world.state).toMatchObject({ kind: 'failed', error: 'no connection' });
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
  expect(world.started).toEqual(['chess']);
  player.play(drought);
  player.stop();
  await loaded();
  expect(summary()).toBe('idle');
  expect(world.speaking).toBeUndefined();
});

test('after stop, skipped stories are tried again', async () => {
  world.saved = [chess];
  world.missing = new Set(['chess']);
  const player = makePlayer();
  player.play(flood);
  await loaded();
  player.playNext();
  await loaded();
  expect(summary()).toBe('idle');
  expect(player.nextStory()?.slug).toBe('chess');
});
