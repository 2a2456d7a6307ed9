import { useSyncExternalStore, type ReactNode } from 'react';
import { observable } from '../../platform/observable.ts';

/** The link to continue reading, whose code is loaded after the page has been hydrated. Undefined until then. */
export const continueReading = observable<ReactNode>(undefined);

const none = () => undefined;

/** The place of the link to continue reading. */
export const ContinueReadingLater = () => useSyncExternalStore(continueReading.watch, continueReading.get, none);
