import { createContext, type ComponentType } from 'react';
import type { Card } from '../edition/published.ts';

/**
 * Components that other folders put into pages and headlines, so that this folder need not import them. The app
 * provides them. A slot without a component stays empty.
 */
export interface Slots {
  /** Among the facts of a headline: whether it has been read. */
  readonly CardNote?: ComponentType<{ readonly card: Card }>;
  /** A button beside a headline: saves it. The headline's element has the id. */
  readonly CardAction?: ComponentType<{ readonly card: Card; readonly headlineId: string }>;
  /** In the header of every page. */
  readonly PageTools?: ComponentType;
  /** Among the links in the footer of every page. */
  readonly FooterTools?: ComponentType;
}

export const SlotsContext = createContext<Slots>({});
