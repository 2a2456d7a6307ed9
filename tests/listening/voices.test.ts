import { expect, test } from 'vitest';
import { otherVoice, tongueOf, voiceFor, voicesOf } from '../../src/listening/voices.ts';
import type { Voice } from '../../src/platform/voices.ts';

const voice = (id: string, language: string, more: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  language,
  isLocal: true,
  isUsual: false,
  ...more,
});
const remote = voice('remote', 'en-US', { isLocal: false });
const all = [voice('french', 'fr-FR'), remote, voice('british', 'en-GB'), voice('usual', 'en-US', { isUsual: true })];

test('a language’s voices come best first: its very own, the system’s, those that need no connection', () => {
  expect(voicesOf('en', all).map(({ id }) => id)).toEqual(['usual', 'british', 'remote']);
  expect(voicesOf('en-GB', all).map(({ id }) => id)).toEqual(['british', 'usual', 'remote']);
  expect(voicesOf('de', all)).toEqual([]);
});

test('the chosen voice is taken while it is there', () => {
  expect(voiceFor('en', all, 'remote')?.id).toBe('remote');
  expect(voiceFor('en', all, 'gone')?.id).toBe('usual');
  expect(voiceFor('de', all, undefined)).toBeUndefined();
});

test('where one has failed, another of the language is taken, rather one on the device', () => {
  expect(otherVoice('en', all, 'usual')?.id).toBe('british');
  expect(otherVoice('en', [remote, voice('last', 'en-US', { isLocal: false })], 'last')).toBe(remote);
  expect(otherVoice('fr', all, 'french')).toBeUndefined();
});

test('choices are kept for a language, whatever its country', () => {
  expect([tongueOf('en-GB'), tongueOf('zh_Hant_TW'), tongueOf('EN')]).toEqual(['en', 'zh', 'en']);
});
