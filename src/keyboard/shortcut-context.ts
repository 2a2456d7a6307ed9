import type { QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';

/** The parts of the app that shortcuts act on. */
export interface ShortcutContext {
  readonly router: Pick<ReturnType<typeof createBrowserRouter>, 'navigate' | 'routes' | 'state'>;
  readonly client: QueryClient;
  /** The edition's base path, with a slash at its end. */
  readonly base: string;
}
