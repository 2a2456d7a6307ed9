import { expect, test } from 'vitest';
import { readMessage, type Message } from '../../src/service-worker/messages.ts';

const reading: Message = {
  kind: 'reading',
  page: 'https://example.org/',
  fetched: [],
  opened: ['a'],
  saved: ['b'],
  read: ['a'],
  thrifty: true,
};

test.each([reading, { kind: 'take over' }, { kind: 'is it yours', script: 'a.js' }])('$kind is heard', (message) => {
  expect(readMessage({ ...message, more: 1 })).toEqual(message);
});

test.each([
  null,
  'text',
  {},
  { kind: 'other' },
  { kind: 'is it yours' },
  { ...reading, saved: [1] },
  { ...reading, opened: undefined },
])('%o is not', (message) => {
  expect(readMessage(message)).toBeUndefined();
});
