import type { MessageText } from '../platform/announce.ts';
import { Message } from './Message.tsx';

/** A message as an element: its own words are marked as the language of the interface, and quoted texts as theirs. */
export const QuotingMessage = ({ of }: { readonly of: MessageText }) => (
  <Message
    of={[of].flat().map((part) =>
      typeof part === 'string' ? (
        part
      ) : (
        <bdi key={part.text} lang={part.lang}>
          {part.text}
        </bdi>
      ),
    )}
  />
);
