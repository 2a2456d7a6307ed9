import { expect, test } from 'vitest';
import { parseMessage, parseReadingLists, type WorkerMessage } from '../../src/service-worker/messages.ts';

const reading: WorkerMessage = {
  kind: 'reading',
  page: 'https://example.org/',
  loaded: [],
  opened: ['a'],
  saved: ['b'],
  read: ['a'],
  saveData: true,
};
const forget: WorkerMessage = { kind: 'forget', stories: ['a'], all: true, saved: ['b'] };

test.each([reading, forget, { kind: 'skip-waiting' }, { kind: 'is-own-script', script: 'a.js' }])(
  'the message $kind is parsed, without fields it does not have',
  (message) => {
    expect(parseMessage({ ...message, more: 1 })).toEqual(message);
  },
);

test.each([undefined, false, 'yes'])('a reader whose preference is %s does not save data', (saveData) => {
  expect(parseMessage({ ...reading, saveData })).toEqual({ ...reading, saveData: false });
});

test.each([
  null,
  'text',
  {},
  { kind: 'other' },
  { kind: 'is-own-script' },
  { ...forget, stories: 'a' },
  { ...forget, saved: undefined },
  { kind: 'is-own-script', script: 1 },
  { ...reading, saved: [1] },
  { ...reading, opened: undefined },
  { ...reading, loaded: undefined },
  { ...reading, page: 1 },
  { ...reading, read: 'a' },
  { ...reading, loaded: [1] },
  ...(['page', 'loaded', 'opened', 'saved', 'read'] as const).map((name) =>
    Object.fromEntries(Object.entries(reading).filter(([key]) => key !== name)),
  ),
])('%o is no message', (message) => {
  expect(parseMessage(message)).toBeUndefined();
});

test('reading lists are parsed, without what else is stored', () => {
  expect(parseReadingLists({ saved: ['a'], read: [], more: 1 })).toEqual({ saved: ['a'], read: [] });
});

test.each([undefined, null, 'text', {}, { saved: [] }, { read: [] }, { saved: [], read: [1] }])(
  '%o is no reading lists',
  (data) => {
    expect(parseReadingLists(data)).toBeUndefined();
  },
);
