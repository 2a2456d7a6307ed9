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

/** Sets the title that lock screens show; undefined if nothing is playing. */
export function showMediaSession(
  session: { readonly title: string; readonly album: string; readonly isPlaying: boolean } | undefined,
): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.playbackState = session === undefined ? 'none' : session.isPlaying ? 'playing' : 'paused';
  navigator.mediaSession.metadata =
    session === undefined || !('MediaMetadata' in globalThis)
      ? null
      : new MediaMetadata({ title: session.title, album: session.album });
}
