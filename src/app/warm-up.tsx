import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Page } from '../components/page/Page.tsx';
import { RelatedHeadlines } from '../components/headlines/RelatedHeadlines.tsx';
import { SlotsContext } from '../components/slots-context.ts';
import type { Card } from '../edition/published.ts';
import { slots } from './Shell.tsx';

const cards: Card[] = [{ slug: 'warm-up', headline: 'Warm-up', text: { kind: 'headline-only' } }];

/**
 * Renders a page outside the document, so that the browser has compiled the code for it before the first click.
 * Hydration doesn't run that code: it creates no elements.
 * @returns how long it took, in milliseconds
 */
export function warmUp(): number {
  const startedAt = performance.now();
  const root = createRoot(document.createElement('div'));
  flushSync(() =>
    root.render(
      <SlotsContext value={slots}>
        <Page masthead={undefined}>
          <RelatedHeadlines cards={cards} />
        </Page>
      </SlotsContext>,
    ),
  );
  flushSync(() => root.unmount());
  return performance.now() - startedAt;
}
