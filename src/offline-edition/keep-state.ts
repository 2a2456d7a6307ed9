import { observable } from '../platform/observable.ts';
import type { DownloadProgress } from './download-edition.ts';
import type { KeptRecord } from './kept-files.ts';

/** A complete edition that is kept. */
export type KeptEdition = NonNullable<KeptRecord['complete']>;

/** What becomes of the edition that the reader wants to keep offline. */
export interface KeepState {
  /** The complete edition that is kept, even while it is updated. */
  readonly complete: KeptEdition | undefined;
  readonly activity:
    | { readonly kind: 'none' }
    /** `progress` is undefined before the size is known. */
    | { readonly kind: 'loading' | 'waiting' | 'paused'; readonly progress: DownloadProgress | undefined }
    /** A newer edition is out, but the reader saves data. */
    | { readonly kind: 'update-waits' }
    | { readonly kind: 'full' }
    /** There is not enough room to begin with. In bytes. */
    | { readonly kind: 'no-room'; readonly needed: number; readonly free: number }
    /** The host doesn't have some files as it lists them; `missing` is undefined if a list is among them. */
    | { readonly kind: 'incomplete'; readonly missing: number | undefined }
    | { readonly kind: 'blocked' };
}

/** Undefined until the device's storage has been read. All tabs have the same value. */
export const keepState = observable<KeepState | undefined>(undefined);
