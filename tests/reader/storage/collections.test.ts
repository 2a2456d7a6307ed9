// @vitest-environment jsdom
/** Strings as earlier versions have stored them in readers' browsers. They must stay readable: do not change them. */
import { describe, expect, test, vi } from 'vitest';
import { settingsId } from '../../../src/reader/appearance/appearance.ts';
import {
  appearanceSettings,
  historySettings,
  newestFirst,
  readingPositions,
  readStories,
  savedStories,
  store,
  visits,
} from '../../../src/reader/storage/collections.ts';
import { shortcutSettings, voiceSettings } from '../../../src/reader/storage/later-collections.ts';
import { recentSearches } from '../../../src/search/recent-searches.ts';
import { cardOf } from '../../fixtures/device.ts';

const card =
  '{"slug":"flood","headline":"The river rises","text":{"kind":"full","minutes":2},' +
  '"section":{"slug":"world","name":"World"},"language":{"lang":"en","dir":"ltr"}}';
const marked = `{"version":1,"data":{"card":${card},"at":"2026-11-25T10:00:00.000Z"}}`;
const flood = {
  slug: 'flood',
  headline: 'The river rises',
  text: { kind: 'full', minutes: 2 },
  section: { slug: 'world', name: 'World' },
  language: { lang: 'en', dir: 'ltr' },
};

/** Stores strings as another page did, and reads them. */
function open(strings: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(strings)) localStorage.setItem(key, text);
  store.readAgain(null);
}

test('records of earlier versions are still read', () => {
  open({
    'broadsheet:/:saved:flood': marked,
    'broadsheet:/:read:flood': marked,
    'broadsheet:/:visit:2026-11-25/flood': marked,
    'broadsheet:/:place:flood':
      `{"version":1,"data":{"card":${card},"at":"2026-11-25T10:00:00.000Z",` +
      '"block":"p3","offset":12,"progress":0.4}}',
    'broadsheet:/:appearance:own':
      '{"version":1,"data":{"size":24,"width":40,"leading":1.8,"typeface":"sans","theme":"sepia"}}',
    'broadsheet:/:history:own': '{"version":1,"data":{"paused":true}}',
    'broadsheet:/:shortcuts:own': '{"version":1,"data":{"off":true}}',
    'broadsheet:/:voice:en': '{"version":1,"data":{"voice":"urn:voice:1","rate":1.25}}',
    'broadsheet:/:searches:own': '{"version":1,"data":{"texts":["river","flood"]}}',
  });
  const record = { card: flood, at: '2026-11-25T10:00:00.000Z' };
  expect(savedStories.get('flood')).toEqual(record);
  // Opening a story marked it then.
  expect(readStories.get('flood')).toEqual({ at: record.at, opened: true });
  expect(visits.get('2026-11-25/flood')).toEqual(record);
  expect(readingPositions.get('flood')).toEqual({ ...record, block: 'p3', offset: 12, progress: 0.4 });
  expect(appearanceSettings.get(settingsId)).toEqual({
    size: 24,
    width: 40,
    leading: 1.8,
    typeface: 'sans',
    theme: 'sepia',
  });
  expect(historySettings.get(settingsId)).toEqual({ paused: true });
  expect(shortcutSettings.get(settingsId)).toEqual({ off: true });
  expect(voiceSettings.get('en')).toEqual({ voice: 'urn:voice:1', rate: 1.25 });
  expect(recentSearches.get(settingsId)).toEqual({ texts: ['river', 'flood'] });
});

test('records that are stored now can be read by earlier versions', () => {
  savedStories.put('flood', { card: cardOf('flood', 'The river rises'), at: '2026-11-25T10:00:00.000Z' });
  expect(localStorage.getItem('broadsheet:/:saved:flood')).toBe(
    '{"version":1,"data":{"card":{"slug":"flood","headline":"The river rises",' +
      '"text":{"kind":"full","minutes":4}},"at":"2026-11-25T10:00:00.000Z"}}',
  );
});

describe('a record is refused', () => {
  test.each(['yesterday', '', '2026-13-45T10:00:00Z'])('with an invalid time: "%s"', (at) => {
    open({ 'broadsheet:/:saved:flood': `{"version":1,"data":{"card":${card},"at":"${at}"}}` });
    expect(savedStories.all().size).toBe(0);
  });

  test.each([0.4, 3.1, '"fast"', 'null'])('with an invalid rate: %s', (rate) => {
    open({ 'broadsheet:/:voice:en': `{"version":1,"data":{"rate":${rate}}}` });
    expect(voiceSettings.all().size).toBe(0);
  });

  test.each([0.5, 3])('but not with the slowest and the fastest rate: %s', (rate) => {
    open({ 'broadsheet:/:voice:en': `{"version":1,"data":{"rate":${rate}}}` });
    expect(voiceSettings.get('en')).toEqual({ rate });
  });
});

test('records are sorted by time, latest first', () => {
  const at = (time: string) => ({ card: cardOf(time), at: time });
  const [old, middle, late] = [
    at('2026-11-23T10:00:00.000Z'),
    at('2026-11-24T10:00:00.000Z'),
    at('2026-11-25T10:00:00.000Z'),
  ];
  expect(newestFirst([middle, late, old])).toEqual([late, middle, old]);
});

test('a story that another tab saves or removes is saved or removed here', async () => {
  const key = 'broadsheet:/:saved:flood';
  localStorage.setItem(key, marked);
  dispatchEvent(new StorageEvent('storage', { key }));
  await vi.waitFor(() => expect(savedStories.get('flood')?.card).toEqual(flood));
  localStorage.removeItem(key);
  dispatchEvent(new StorageEvent('storage', { key }));
  await vi.waitFor(() => expect(savedStories.get('flood')).toBeUndefined());
});

describe('a text that is too long, as another program may have stored it,', () => {
  const stored = (text: string) =>
    `{"version":1,"data":{"card":{"slug":"flood","headline":"${text}","text":{"kind":"headline-only"},` +
    `"section":{"slug":"world","name":"${text}"}},"at":"2026-11-25T10:00:00.000Z",` +
    '"block":"p2","offset":0,"progress":0.5}}';

  test.each([
    ['saved:flood', () => savedStories.get('flood')],
    ['place:flood', () => readingPositions.get('flood')],
    ['visit:2026-11-25/flood', () => visits.get('2026-11-25/flood')],
  ])('is cut when it is read: %s', (id, read) => {
    open({ [`broadsheet:/:${id}`]: stored('W'.repeat(1_000_000)) });
    expect(read()?.card.headline).toBe(`${'W'.repeat(299)}…`);
    expect(read()?.card.section?.name).toBe(`${'W'.repeat(299)}…`);
  });

  test('is cut between characters', () => {
    open({ 'broadsheet:/:saved:flood': stored(`${'W'.repeat(298)}${'😀'.repeat(9)}`) });
    expect(savedStories.get('flood')?.card.headline).toBe(`${'W'.repeat(298)}…`);
  });

  test('is kept if it is just short enough', () => {
    open({ 'broadsheet:/:saved:flood': stored('W'.repeat(300)) });
    expect(savedStories.get('flood')?.card.headline).toBe('W'.repeat(300));
  });
});
