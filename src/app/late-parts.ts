import type { ReactNode } from 'react';
import { observable } from '../platform/observable.ts';

/** Parts of the shell whose code is loaded after the page has been hydrated. Undefined until then. */
export const lateParts = observable<ReactNode>(undefined);
