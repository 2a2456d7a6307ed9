import * as messages from '#messages/headlines.ts';
import type { RelatedCard } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { Message } from '../Message.tsx';

/** Why a headline is related to a story, as the last of its facts. Other versions have a heading that says so. */
export function RelatedReason({ card: { why } }: { readonly card: RelatedCard }) {
  if (why === undefined || why.kind === 'version') return null;
  return (
    <>
      <span>{messages.factSeparator}</span>
      {why.kind === 'linked' ? (
        <Label>{messages.linksToThisStory}</Label>
      ) : (
        <Message of={(why.kind === 'about' ? messages.alsoAbout : messages.alsoMentions)(why.names.map(isolated))} />
      )}
    </>
  );
}

const isolated = (name: string) => <bdi>{name}</bdi>;
