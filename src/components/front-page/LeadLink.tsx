import * as messages from '#messages/front-page.ts';
import { minutes } from '#messages/headlines.ts';
import { storyAddress } from '../../edition/addresses.ts';
import type { FrontPage } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';
import { Parts } from '../Parts.tsx';

/** The link below the beginning of the featured story, with the length of the story. */
export function LeadLink({ lead: { card, continues } }: { readonly lead: NonNullable<FrontPage['lead']> }) {
  return (
    <p className="font-sans text-label text-soft print:hidden">
      <Label>
        <Parts
          of={messages.linkAndLength(
            <PageLink to={storyAddress(card.slug)} className="inline-block py-3.25 link">
              {continues ? messages.readFullStory : messages.openStory}
            </PageLink>,
            card.text.kind === 'full' ? minutes(card.text.minutes) : messages.headlineOnly,
          )}
        />
      </Label>
    </p>
  );
}
