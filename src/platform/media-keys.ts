/** The keys for sound on a keyboard, a headset or a locked screen, where the browser hands them on. */
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

/** Has the keys do something; without any they are the browser's again. */
export function takeMediaKeys(keys: MediaKeys | undefined): void {
  if (!('mediaSession' in navigator)) return;
  for (const action of actions) {
    try {
      navigator.mediaSession.setActionHandler(action, keys?.[action] ?? null);
    } catch {
      // This browser has no such key.
    }
  }
}

/** Says what is heard, for a locked screen; undefined where nothing is any more. */
export function showMedia(
  what: { readonly title: string; readonly album: string; readonly isHeard: boolean } | undefined,
): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.playbackState = what === undefined ? 'none' : what.isHeard ? 'playing' : 'paused';
  navigator.mediaSession.metadata =
    what === undefined || !('MediaMetadata' in globalThis)
      ? null
      : new MediaMetadata({ title: what.title, album: what.album });
}
