import { createContext, type ComponentType } from 'react';
import type { Card } from '../edition/published.ts';

/**
 * Places that other rooms fill, so that a list of headlines need not know of its reader, nor a
 * page's head of what can be set. Without anybody to fill them there is nothing in them.
 */
export interface Slots {
  /** Among what is said of a headline: whether it has been read. */
  readonly CardNote?: ComponentType<{ readonly card: Card }>;
  /** What can be done with a headline where it stands. */
  readonly CardAction?: ComponentType<{ readonly card: Card }>;
  /** In the head of every page. */
  readonly PageTools?: ComponentType;
  /** Among the links at the foot of every page. */
  readonly FootTools?: ComponentType;
}

export const SlotsContext = createContext<Slots>({});
