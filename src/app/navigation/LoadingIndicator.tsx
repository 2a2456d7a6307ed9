import { useEffect, useState } from 'react';
import { createPath, type createBrowserRouter, type Location } from 'react-router';
import { language } from '#messages/language.ts';
import * as messages from '#messages/app.ts';
import { Label } from '../../components/Label.tsx';
import { noticeableDelay, useHasPassed } from '../../components/use-has-passed.ts';
import { announce } from '../../platform/announce.ts';

/** Milliseconds after which a link to load the page as a document is offered. */
const verySlow = 5000;

/**
 * Shows that a page is loading if that takes long. Later, offers to load the page as a document. It renders nothing at
 * the start of a navigation, which would delay pages that are there already.
 */
export function LoadingIndicator({
  router,
}: {
  readonly router: Pick<ReturnType<typeof createBrowserRouter>, 'subscribe'>;
}) {
  const [slow, setSlow] = useState<Location>();
  useEffect(() => {
    let loading: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = router.subscribe(({ navigation: { location } }) => {
      if (location?.key === loading) return;
      loading = location?.key;
      clearTimeout(timer);
      setSlow(undefined);
      if (location !== undefined) timer = setTimeout(setSlow, noticeableDelay, location);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [router]);
  return slow === undefined ? null : <Loading key={slow.key} location={slow} />;
}

function Loading({ location }: { readonly location: Location }) {
  const isVerySlow = useHasPassed(verySlow - noticeableDelay);
  useEffect(() => announce(messages.loading), []);
  return (
    // Clicks pass through it, so that the current page can still be used.
    <section
      aria-label={messages.loading}
      lang={language}
      className="pointer-events-none fixed inset-0 bottom-(--bottom-space,0px) z-1 grid content-between"
    >
      <div className="loading-bar h-0.75" />
      <p className="mx-auto mb-4 flex gap-x-4 border border-strong bg-paper px-4 font-sans text-label">
        <Label className="py-3">{messages.loading}</Label>
        {isVerySlow ? (
          // The address contains the base path.
          <a href={createPath(location)} data-full-page className="pointer-events-auto py-3 link">
            <Label>{messages.openFullPage}</Label>
          </a>
        ) : null}
      </p>
    </section>
  );
}
