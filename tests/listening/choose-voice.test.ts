import { expect, test } from 'vitest';
import { chooseVoice, fallbackVoice, voicesFor } from '../../src/listening/choose-voice.ts';
import type { Voice } from '../../src/platform/speech/voices.ts';

const voice = (id: string, language: string, more: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  language,
  isLocal: true,
  isDefault: false,
  ...more,
});
const remote = voice('remote', 'en-US', { isLocal: false });
const all = [voice('french', 'fr-FR'), remote, voice('british', 'en-GB'), voice('usual', 'en-US', { isDefault: true })];

test('the voices of a language are sorted: same region, system default, works offline', () => {
  expect(voicesFor('en', all).map(({ id }) => id)).toEqual(['usual', 'british', 'remote']);
  expect(voicesFor('en-GB', all).map(({ id }) => id)).toEqual(['british', 'usual', 'remote']);
  expect(voicesFor('de', all)).toEqual([]);
});

test('the chosen voice is used while the device has it', () => {
  expect(chooseVoice('en', all, 'remote')?.id).toBe('remote');
  expect(chooseVoice('en', all, 'gone')?.id).toBe('usual');
  expect(chooseVoice('de', all, undefined)).toBeUndefined();
});

test('after a failure another voice of the language is used, preferably one that works offline', () => {
  expect(fallbackVoice('en', all, 'usual')?.id).toBe('british');
  expect(fallbackVoice('en', [remote, voice('last', 'en-US', { isLocal: false })], 'last')).toBe(remote);
  expect(fallbackVoice('fr', all, 'french')).toBeUndefined();
});

test('a voice with the former code of a language speaks it, and one with a malformed tag is no error', () => {
  const odd = [voice('hebrew', 'iw-IL'), voice('unnamed', ''), voice('mandarin', 'zh-cmn-latn-pinyin')];
  expect(voicesFor('he', odd).map(({ id }) => id)).toEqual(['hebrew']);
  expect(voicesFor('zh-Hant', odd).map(({ id }) => id)).toEqual(['mandarin']);
});
