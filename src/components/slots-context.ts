import { createContext, type ComponentType, type RefObject } from 'react';
import type { Card } from '../edition/published.ts';

/**
 * Components that other folders put into pages and headlines, so that this folder need not import them. The app
 * provides them. A slot without a component stays empty.
 */
export interface Slots {
  /** A button beside each headline of a list. The headline's element has the id. */
  readonly CardAction?: ComponentType<{ readonly headlineId: string }>;
  /** Shows nothing itself: marks the headlines of a list, and makes their buttons work. */
  readonly HeadlineTools?: ComponentType<{
    readonly list: RefObject<Element | null>;
    readonly cards: readonly Card[];
  }>;
  /** In the header of every page. */
  readonly PageTools?: ComponentType;
  /** Among the links in the footer of every page. */
  readonly FooterTools?: ComponentType;
}

export const SlotsContext = createContext<Slots>({});
