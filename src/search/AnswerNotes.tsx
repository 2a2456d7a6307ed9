import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import { Message } from '../components/Message.tsx';
import type { Card } from '../edition/published.ts';
import type { SearchAnswer, Correction } from '../search-engine/answer.ts';
import { TermSpelling } from './TermSpelling.tsx';

/** Above the results: how many stories there are, and how they differ from the query. */
export function AnswerNotes({ answer }: { readonly answer: SearchAnswer }) {
  const count = resultCount(answer);
  return (
    <div className="max-w-note py-3 font-sans text-label text-soft">
      <p key={count}>
        <Label>{count}</Label>
      </p>
      {answer.corrections.map((correction) => (
        <CorrectionNote
          key={`${correction.from} ${correction.to.join(' ')}`}
          correction={correction}
          cards={answer.cards}
        />
      ))}
      {answer.matched === 'everything' ? null : (
        <p key={answer.matched}>
          <Label>{answer.matched === 'most words' ? messages.closestMatches : messages.noExactPhrase}</Label>
        </p>
      )}
    </div>
  );
}

function CorrectionNote({
  correction: { from, to },
  cards,
}: {
  readonly correction: Correction;
  readonly cards: readonly Card[];
}) {
  const replacements = to.map((term) => (
    <q key={term} dir="auto" className="font-semibold text-ink">
      <TermSpelling term={term} cards={cards} />
    </q>
  ));
  return (
    <p>
      <Message of={messages.showing(<q dir="auto">{from}</q>, replacements)} />
    </p>
  );
}

/** The number of results, as text. */
export const resultCount = ({ total }: SearchAnswer): string =>
  total.kind === 'exactly' ? messages.stories(total.stories) : messages.storiesOrMore(total.stories);
