import type { QueryClient } from '@tanstack/react-query';
import { closeNotice, type Notice } from '../reader/notices.ts';
import { editionCheck, type EditionCheckOptions } from './check-edition.ts';
import { versionOffers } from './offer-version.ts';

export interface FollowOptions extends Pick<EditionCheckOptions, 'base' | 'script' | 'onEdition' | 'onOtherApp'> {
  readonly client: QueryClient;
  /** Calls back when another page is shown. */
  readonly onNavigation: (left: () => void) => void;
  /** The notice that the page is not the latest, if it is shown. It is closed once that is known. */
  readonly ageNotice: Notice | undefined;
}

/**
 * Makes the function that checks for a new edition, and offers the new version of the page that is shown.
 * @returns a function that throws if the host doesn't answer
 */
export function followEdition({ client, onNavigation, ageNotice, ...options }: FollowOptions): () => Promise<void> {
  const { offer, withdraw } = versionOffers(({ file, data }) => {
    client.setQueryData([file], data);
    // The service worker has not seen this request. It stores the answer to another one.
    fetch(`${options.base}${file.slice(1)}`, { cache: 'no-cache' }).catch(() => undefined);
  });
  onNavigation(withdraw);
  return editionCheck({
    ...options,
    client,
    onNewVersion: offer,
    onLatestKnown: () => {
      if (ageNotice !== undefined) closeNotice(ageNotice);
    },
  });
}
