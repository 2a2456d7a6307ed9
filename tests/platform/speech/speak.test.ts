// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasVoice, watchVoices } from '../../../src/platform/speech/speech-support.ts';
import { speak, type SpeechProblem } from '../../../src/platform/speech/speak.ts';
import { voices } from '../../../src/platform/speech/voices.ts';

class Utterance extends EventTarget {
  lang = '';
  voice: unknown = null;
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  fail(error: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { error }));
  }
}

/** A fake of the browser's speech synthesis. */
class Synthesis extends EventTarget {
  found: { voiceURI: string; name: string; lang: string; localService: boolean; default: boolean }[] = [];
  spoken: Utterance[] = [];
  speaking = false;
  pending = false;
  paused = false;
  cancelled = 0;
  getVoices = () => this.found;
  speak = (utterance: Utterance) => {
    this.spoken.push(utterance);
    this.speaking = true;
  };
  cancel = () => {
    this.cancelled += 1;
    this.speaking = false;
  };
  resume = () => {
    this.paused = false;
  };
}

let browser = new Synthesis();
const onEnd = vi.fn<() => void>();
const onProblem = vi.fn<(trouble: SpeechProblem) => void>();
const ends = { onEnd, onProblem };

// One clock for all tests, because the module remembers the time of the last cancellation.
beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());

beforeEach(() => {
  browser = new Synthesis();
  browser.found = [
    { voiceURI: 'near', name: 'Near', lang: 'en_GB', localService: true, default: true },
    { voiceURI: 'far', name: 'Far', lang: 'en-US', localService: false, default: false },
  ];
  vi.stubGlobal('speechSynthesis', browser);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  // Moves the clock past the utterances and cancellations of earlier tests.
  vi.advanceTimersByTime(10_000);
  onEnd.mockClear();
  onProblem.mockClear();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const hello = { text: 'Hello.', language: 'en', voice: 'far', rate: 1.5 };

describe('an utterance', () => {
  test('has the voice with its own language, and the speed', () => {
    speak(hello, ends);
    expect(browser.spoken[0]).toMatchObject({ text: 'Hello.', lang: 'en-US', rate: 1.5, voice: { voiceURI: 'far' } });
    browser.spoken[0]?.dispatchEvent(new Event('end'));
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('leaves the choice of the voice to the browser where the voice is gone', () => {
    speak({ ...hello, voice: 'gone' }, ends);
    expect(browser.spoken[0]).toMatchObject({ lang: 'en', voice: null });
  });

  test('calls no callback after it was ended, whatever events follow', () => {
    const stop = speak(hello, ends);
    stop();
    expect(browser.cancelled).toBe(1);
    browser.spoken[0]?.fail('canceled');
    browser.spoken[0]?.dispatchEvent(new Event('end'));
    stop();
    expect(onEnd).not.toHaveBeenCalled();
    expect(onProblem).not.toHaveBeenCalled();
    expect(browser.cancelled).toBe(1);
  });

  test('waits a moment after a cancellation, and can be ended while it waits', () => {
    speak(hello, ends)();
    const stop = speak(hello, ends);
    expect(browser.spoken).toHaveLength(1);
    stop();
    vi.advanceTimersByTime(1000);
    expect(browser.spoken).toHaveLength(1);
    speak(hello, ends)();
    expect(browser.spoken).toHaveLength(2);
    speak(hello, ends);
    vi.advanceTimersByTime(79);
    expect(browser.spoken).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(browser.spoken).toHaveLength(3);
  });

  test('resumes a browser that another tab has paused', () => {
    browser.paused = true;
    speak(hello, ends);
    expect(browser.paused).toBe(false);
  });

  test.each([
    ['far', 'network', 'no connection'],
    ['far', 'synthesis-failed', 'no connection'],
    ['near', 'synthesis-failed', 'failed'],
    ['near', 'not-allowed', 'not allowed'],
    ['near', 'voice-unavailable', 'no voice'],
    ['near', 'language-unavailable', 'no voice'],
    ['near', 'interrupted', 'interrupted'],
    ['near', 'canceled', 'interrupted'],
    ['far', 'not-allowed', 'not allowed'],
    ['gone', 'synthesis-failed', 'failed'],
  ])('the %s voice’s error %s is: %s', (voice, error, trouble) => {
    speak({ ...hello, voice }, ends);
    browser.spoken[0]?.fail(error);
    expect(onProblem.mock.calls).toEqual([[trouble]]);
  });

  test('notices that the browser has stopped without an event', () => {
    speak(hello, ends);
    vi.advanceTimersByTime(60_000);
    expect(onEnd).not.toHaveBeenCalled();
    browser.spoken[0]?.dispatchEvent(new Event('start'));
    browser.speaking = false;
    vi.advanceTimersByTime(4000);
    expect(onEnd).toHaveBeenCalledOnce();

    speak(hello, ends);
    browser.speaking = false;
    vi.advanceTimersByTime(4000);
    expect(onProblem.mock.calls).toEqual([['failed']]);
  });
});

describe('while the browser is silent, an utterance', () => {
  beforeEach(() => {
    speak(hello, ends);
    browser.spoken[0]?.dispatchEvent(new Event('start'));
    browser.speaking = false;
  });

  test('is not over before the second check', () => {
    vi.advanceTimersByTime(3999);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('is not over if it goes on between two checks', () => {
    vi.advanceTimersByTime(2000);
    browser.speaking = true;
    vi.advanceTimersByTime(2000);
    browser.speaking = false;
    vi.advanceTimersByTime(2000);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('is not over while it waits for its turn', () => {
    browser.pending = true;
    vi.advanceTimersByTime(60_000);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('is not checked any more once it has ended', () => {
    browser.spoken[0]?.dispatchEvent(new Event('end'));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the voices', () => {
  test('are those of the browser, in the same array until they change', () => {
    expect(voices()).toEqual([
      { id: 'near', name: 'Near', language: 'en-GB', isLocal: true, isDefault: true },
      { id: 'far', name: 'Far', language: 'en-US', isLocal: false, isDefault: false },
    ]);
    const before = voices();
    expect(voices()).toBe(before);
    browser.found = browser.found.map((voice, i) => (i === 1 ? { ...voice, voiceURI: 'farther' } : voice));
    expect(voices().map(({ id }) => id)).toEqual(['near', 'farther']);
    browser.found = browser.found.slice(0, 1);
    expect(voices().map(({ id }) => id)).toEqual(['near']);
  });

  test('may be found late, and watchers are called then', () => {
    browser.found = [];
    expect(hasVoice(() => true)).toBe(false);
    const changed = vi.fn<() => void>();
    const end = watchVoices(changed);
    browser.dispatchEvent(new Event('voiceschanged'));
    end();
    browser.dispatchEvent(new Event('voiceschanged'));
    expect(changed).toHaveBeenCalledOnce();
  });

  test('are none in browsers without speech', () => {
    vi.unstubAllGlobals();
    expect(hasVoice(() => true)).toBe(false);
    watchVoices(() => undefined)();
  });
});
