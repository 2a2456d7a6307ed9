import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Page } from '../components/page/Page.tsx';
import { RelatedHeadlines } from '../components/headlines/RelatedHeadlines.tsx';
import { SlotsContext } from '../components/slots-context.ts';
import type { Card } from '../edition/published.ts';
import { slots } from './Shell.tsx';

const cards: Card[] = [{ slug: 'rehearsal', headline: 'Rehearsal', text: { kind: 'headline-only' } }];

/**
 * Has a page made and taken away out of sight. What a takeover runs is not what a click runs:
 * the first page that is made anew would wait for the browser to compile the code for it.
 * @returns how long it took, in milliseconds
 */
export function rehearse(): number {
  const begun = performance.now();
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
  return performance.now() - begun;
}
