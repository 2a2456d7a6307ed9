/** Handlers for the media keys of keyboards, headsets and lock screens, by their names in the Media Session API. */
export interface MediaKeys {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly nexttrack: () => void;
  readonly previoustrack: () => void;
  readonly seekforward: () => void;
  readonly seekbackward: () => void;
}

const actions = [
  'play',
  'pause',
  'stop',
  'nexttrack',
  'previoustrack',
  'seekforward',
  'seekbackward',
] as const satisfies readonly (keyof MediaKeys)[];

/** Sets the handlers of the media keys; undefined gives the keys back to the browser. */
export function handleMediaKeys(keys: MediaKeys | undefined): void {
  if (!('mediaSession' in navigator)) return;
  for (const action of actions) {
    try {
      navigator.mediaSession.setActionHandler(action, keys?.[action] ?? null);
    } catch {
      // The browser doesn't know this key.
    }
  }
}

/** Sets what lock screens show as playing; undefined where nothing is. */
export function showMediaSession(
  what: { readonly title: string; readonly album: string; readonly isPlaying: boolean } | undefined,
): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.playbackState = what === undefined ? 'none' : what.isPlaying ? 'playing' : 'paused';
  navigator.mediaSession.metadata =
    what === undefined || !('MediaMetadata' in globalThis)
      ? null
      : new MediaMetadata({ title: what.title, album: what.album });
}
