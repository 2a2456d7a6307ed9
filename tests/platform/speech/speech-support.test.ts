import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasVoice, unlockSpeech, watchVoices } from '../../../src/platform/speech/speech-support.ts';

const speak = vi.fn<(utterance: object) => void>();
const browser = { speaking: false, getVoices: () => [{ lang: 'en-GB' }], speak };

class Utterance {
  volume = 1;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

beforeEach(() => {
  speak.mockReset();
  browser.speaking = false;
  vi.stubGlobal('speechSynthesis', browser);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('navigator', { vendor: 'Apple Computer, Inc.' });
});
afterEach(() => void vi.unstubAllGlobals());

describe('speech is unlocked', () => {
  test('in Safari, by a silent utterance', () => {
    unlockSpeech();
    expect(speak.mock.calls).toMatchObject([[{ text: ' ', volume: 0 }]]);
  });

  test.each(['Google Inc.', ''])('not in the browser of the vendor "%s"', (vendor) => {
    vi.stubGlobal('navigator', { vendor });
    unlockSpeech();
    expect(speak).not.toHaveBeenCalled();
  });

  test('not while it speaks', () => {
    browser.speaking = true;
    unlockSpeech();
    expect(speak).not.toHaveBeenCalled();
  });
});

test('in a browser that sends no events, watching the voices is no error', () => {
  expect(hasVoice(() => true)).toBe(true);
  expect(watchVoices(() => expect.unreachable())()).toBeUndefined();
});

test('a browser with only a part of the API has no voices, and is not asked to speak', () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('navigator', { vendor: 'Apple Computer, Inc.' });
  vi.stubGlobal('speechSynthesis', browser);
  expect(hasVoice(() => true)).toBe(false);
  unlockSpeech();
  expect(speak).not.toHaveBeenCalled();
});

test('a voice counts if its language does', () => {
  const asked: string[] = [];
  vi.stubGlobal('speechSynthesis', { getVoices: () => [{ lang: 'en_GB' }, { lang: 'fr-FR' }] });
  expect(hasVoice((language) => asked.push(language) < 0)).toBe(false);
  expect(asked).toEqual(['en_GB', 'fr-FR']);
  expect(hasVoice((language) => language === 'fr-FR')).toBe(true);
});
