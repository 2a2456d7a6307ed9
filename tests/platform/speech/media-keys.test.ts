import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handleMediaKeys, showMediaSession, type MediaKeys } from '../../../src/platform/speech/media-keys.ts';

const setActionHandler = vi.fn<(action: string, handler: (() => void) | null) => void>();
let session = { playbackState: 'none', metadata: null as unknown, setActionHandler };

const actions = ['play', 'pause', 'stop', 'nexttrack', 'previoustrack', 'seekforward', 'seekbackward'] as const;
const keys = Object.fromEntries(actions.map((action) => [action, () => undefined])) as unknown as MediaKeys;

beforeEach(() => {
  setActionHandler.mockReset();
  session = { playbackState: 'none', metadata: null, setActionHandler };
  vi.stubGlobal('navigator', { mediaSession: session });
});
afterEach(() => void vi.unstubAllGlobals());

describe('the media keys', () => {
  test('get their handlers, which can be removed again', () => {
    handleMediaKeys(keys);
    expect(setActionHandler.mock.calls).toEqual(actions.map((action) => [action, keys[action]]));
    setActionHandler.mockClear();
    handleMediaKeys(undefined);
    expect(setActionHandler.mock.calls).toEqual(actions.map((action) => [action, null]));
  });

  test('that a browser does not know leave the others working', () => {
    setActionHandler.mockImplementationOnce(() => {
      throw new TypeError('unknown action');
    });
    handleMediaKeys(keys);
    expect(setActionHandler).toHaveBeenCalledTimes(actions.length);
  });
});

describe('the lock screen', () => {
  const story = { title: 'The river rises', album: 'The Tester' };

  test('shows what is playing, or paused, or nothing', () => {
    vi.stubGlobal('MediaMetadata', function MediaMetadata(init: object) {
      return { of: init };
    });
    showMediaSession({ ...story, isPlaying: true });
    expect(session).toMatchObject({ playbackState: 'playing', metadata: { of: story } });
    showMediaSession({ ...story, isPlaying: false });
    expect(session).toMatchObject({ playbackState: 'paused', metadata: { of: story } });
    showMediaSession(undefined);
    expect(session).toMatchObject({ playbackState: 'none', metadata: null });
  });

  test('shows no title where the browser has no metadata', () => {
    showMediaSession({ ...story, isPlaying: true });
    expect(session).toMatchObject({ playbackState: 'playing', metadata: null });
  });
});

test('browsers without media sessions are left alone', () => {
  const navigator = {};
  vi.stubGlobal('navigator', navigator);
  handleMediaKeys(keys);
  showMediaSession(undefined);
  expect(navigator).toEqual({});
});
