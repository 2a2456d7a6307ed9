import { beforeEach, expect, test } from 'vitest';
import type { Card } from '../../src/edition/published.ts';
import { createPlayer } from '../../src/listening/create-player.ts';
import { idle, type Listening } from '../../src/listening/listening.ts';
import type { Utterance, UtteranceEnds } from '../../src/platform/speak.ts';

const card = (slug: string): Card => ({ slug, headline: slug, text: { kind: 'full', minutes: 1 } });
const [flood, chess, drought] = [card('flood'), card('chess'), card('drought')];

let state: Listening = idle;
let saved: Card[] = [];
let gone = new Set<string>();
let begun: string[] = [];
let passedOver: string[] = [];
let said: Utterance[] = [];
/** What is being said now, as the browser would end it. */
let ends: UtteranceEnds | undefined;
const manner = { voice: 'v', rate: 1 };

/** Lets what has been read arrive. */
const settle = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });

const makePlayer = () =>
  createPlayer({
    say(utterance, given) {
      expect(ends, 'two at once').toBeUndefined();
      said.push(utterance);
      ends = given;
      return () => {
        if (ends === given) ends = undefined;
      };
    },
    manner: () => manner,
    readStory: async (slug) => {
      if (gone.has(slug)) throw new Error('gone');
      return {
        card: card(slug),
        language: 'en',
        sentences: [1, 2, 3].map((n) => ({ text: `${slug} ${n}.`, offset: 0 })),
      };
    },
    saved: () => saved,
    onBegin: ({ slug }) => begun.push(slug),
    onPassedOver: ({ slug }) => passedOver.push(slug),
    show: (next) => {
      state = next;
    },
  });

const finish = () => {
  const { onEnd } = ends ?? { onEnd: () => expect.unreachable('nothing is being said') };
  ends = undefined;
  onEnd();
};
const spoken = () => said.map(({ text }) => text);
/** What is heard or would be, in a few words. */
const now = () =>
  'reading' in state
    ? `${state.kind} ${state.card.slug} ${state.reading.at + 1}`
    : state.kind === 'idle'
      ? 'idle'
      : `${state.kind} ${state.card.slug}`;

beforeEach(() => {
  [state, saved, gone, begun, passedOver, said, ends] = [idle, [], new Set(), [], [], [], undefined];
  manner.rate = 1;
});

test('a story is read sentence by sentence, and then it is over', async () => {
  const player = makePlayer();
  player.begin(flood);
  expect(now()).toBe('loading flood');
  await settle();
  expect(now()).toBe('speaking flood 1');
  finish();
  finish();
  expect(now()).toBe('speaking flood 3');
  finish();
  expect(now()).toBe('idle');
  expect(spoken()).toEqual(['flood 1.', 'flood 2.', 'flood 3.']);
  expect(said[0]).toMatchObject({ language: 'en', voice: 'v', rate: 1 });
  expect(begun).toEqual(['flood']);
});

test('a story begins where its reader is, and the next at its headline', async () => {
  saved = [flood, chess];
  const player = makePlayer();
  player.begin(flood, (sentences) => sentences.length - 1);
  await settle();
  expect(now()).toBe('speaking flood 3');
  finish();
  await settle();
  expect(now()).toBe('speaking chess 1');
});

test('a pause ends the sentence, and it is said again from its beginning', async () => {
  const player = makePlayer();
  player.begin(flood);
  await settle();
  finish();
  player.pause();
  expect(now()).toBe('paused flood 2');
  expect(ends).toBeUndefined();
  player.goOn();
  expect(spoken()).toEqual(['flood 1.', 'flood 2.', 'flood 2.']);
});

test('steps go from sentence to sentence, in a pause too, and not before the first', async () => {
  const player = makePlayer();
  player.begin(flood);
  await settle();
  player.step(-1);
  expect(now()).toBe('speaking flood 1');
  player.step(1);
  player.pause();
  player.step(1);
  expect(now()).toBe('paused flood 3');
  expect(ends).toBeUndefined();
  player.goOn();
  player.step(1);
  expect(now()).toBe('idle');
});

test('a sentence too long for one breath is said in parts, and slowly in more of them', async () => {
  const player = makePlayer();
  const long = `${'word '.repeat(50)}end.`;
  const one = createPlayer({
    say: (utterance, given) => {
      said.push(utterance);
      ends = given;
      return () => undefined;
    },
    manner: () => manner,
    readStory: async (slug) => ({ card: card(slug), language: 'en', sentences: [{ text: long, offset: 0 }] }),
    saved: () => [],
    onBegin: () => undefined,
    onPassedOver: () => undefined,
    show: (next) => {
      state = next;
    },
  });
  player.stop();
  one.begin(flood);
  await settle();
  finish();
  expect(now()).toBe('speaking flood 1');
  expect(spoken().join(' ')).toBe(long);
  expect(said).toHaveLength(2);
  manner.rate = 0.5;
  one.sayAgain();
  expect(Math.max(...said.slice(2).map(({ text }) => text.length))).toBeLessThanOrEqual(100);
});

test('the saved stories follow, and what cannot be read is passed over and said', async () => {
  saved = [chess, flood, drought];
  gone = new Set(['chess']);
  const player = makePlayer();
  player.begin(flood);
  await settle();
  expect(player.next()?.slug).toBe('chess');
  player.nextStory();
  await settle();
  await settle();
  expect(now()).toBe('speaking drought 1');
  expect(passedOver).toEqual(['chess']);
  expect(begun).toEqual(['flood', 'drought']);
  expect(player.next()).toBeUndefined();
  player.previousStory();
  await settle();
  expect(now()).toBe('speaking flood 1');
});

test('without a story before it, a story is begun again', async () => {
  const player = makePlayer();
  player.begin(flood);
  await settle();
  finish();
  player.previousStory();
  expect(now()).toBe('speaking flood 1');
});

test('a story that was asked for and cannot be read says so, and is tried again', async () => {
  gone = new Set(['flood']);
  const player = makePlayer();
  player.begin(flood);
  await settle();
  expect(state).toMatchObject({ kind: 'failed', trouble: 'unread' });
  gone.clear();
  player.goOn();
  await settle();
  expect(now()).toBe('speaking flood 1');
});

test('a voice that fails is said, and goes on from the same sentence', async () => {
  const player = makePlayer();
  player.begin(flood);
  await settle();
  finish();
  const failing = ends;
  ends = undefined;
  failing?.onTrouble('no connection');
  expect(state).toMatchObject({ kind: 'failed', trouble: 'no connection' });
  player.goOn();
  expect(now()).toBe('speaking flood 2');
});

test('what somebody else interrupts is paused', async () => {
  const player = makePlayer();
  player.begin(flood);
  await settle();
  const interrupted = ends;
  ends = undefined;
  interrupted?.onTrouble('interrupted');
  expect(now()).toBe('paused flood 1');
});

test('a text that comes after another was asked for, or after the end, is not read', async () => {
  const player = makePlayer();
  player.begin(flood);
  player.begin(chess);
  await settle();
  expect(now()).toBe('speaking chess 1');
  expect(begun).toEqual(['chess']);
  player.begin(drought);
  player.stop();
  await settle();
  expect(now()).toBe('idle');
  expect(ends).toBeUndefined();
});
