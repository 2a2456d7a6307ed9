import { useEffect, useRef } from 'react';
import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import type { SearchAnswer } from '../search-engine/answer.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { Result } from './Result.tsx';

/** The stories that match, with notes above and a button for more below. */
export function Results({
  answer,
  isOutdated,
  onShowMore,
}: {
  readonly answer: SearchAnswer;
  /** Whether this is still the answer to the query before. */
  readonly isOutdated: boolean;
  readonly onShowMore: () => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const countBefore = useRef<number>(undefined);
  const count = answer.cards.length;
  // "Show more" moves down or disappears, so that focus goes to the first story it has added.
  useEffect(() => {
    if (countBefore.current === undefined || count <= countBefore.current) return;
    list.current?.querySelectorAll('a')[countBefore.current]?.focus({ preventScroll: true });
    countBefore.current = undefined;
  }, [count]);
  const showMore = () => {
    countBefore.current = count;
    onShowMore();
  };
  return (
    <div aria-busy={isOutdated}>
      <AnswerNotes answer={answer} />
      <ol ref={list} className="large-thumbnails max-w-[47rem] border-t border-rule" data-results>
        {answer.cards.map((card) => (
          <li key={card.slug} className="border-b border-rule" data-headline>
            <Result card={card} patterns={answer.highlights} />
          </li>
        ))}
      </ol>
      {answer.more ? (
        <p>
          <button type="button" className="tool -ms-(--tool-inset)" onClick={showMore}>
            <Label>{messages.showMore}</Label>
          </button>
        </p>
      ) : count < answer.total.stories ? (
        <p className="max-w-note py-3 font-sans text-label text-soft">
          <Label>{messages.endOfList}</Label>
        </p>
      ) : null}
    </div>
  );
}
