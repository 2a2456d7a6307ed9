import { useEffect, useRef } from 'react';
import { Label } from '../components/Label.tsx';
import type { Answer } from '../search-engine/answer.ts';
import { Notes } from './Notes.tsx';
import { Result } from './Result.tsx';

/** The stories that answer a question. */
export function Results({
  answer,
  stale,
  onMore,
}: {
  readonly answer: Answer;
  /** Whether it is the answer to what was asked before. */
  readonly stale: boolean;
  readonly onMore: () => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef<number>(undefined);
  const count = answer.cards.length;
  // The button gives way to what it has brought, and is gone where there is no more: its reader goes on with the first of them.
  useEffect(() => {
    if (before.current === undefined || count <= before.current) return;
    list.current?.querySelectorAll('a')[before.current]?.focus({ preventScroll: true });
    before.current = undefined;
  }, [count]);
  return (
    <div aria-busy={stale}>
      <Notes answer={answer} />
      <ol ref={list} className="max-w-note border-t border-rule" data-results>
        {answer.cards.map((card) => (
          <li key={card.slug} className="border-b border-rule" data-headline>
            <Result card={card} lights={answer.highlights} />
          </li>
        ))}
      </ol>
      {answer.more ? (
        <p>
          <button
            type="button"
            className="tool -ms-(--tool-inset)"
            onClick={() => {
              before.current = count;
              onMore();
            }}
          >
            <Label>Show more stories</Label>
          </button>
        </p>
      ) : count < answer.total.stories ? (
        <p className="max-w-note py-3 font-sans text-label text-soft">
          <Label>No more of them are listed. Another word, or a choice above, leads to the others.</Label>
        </p>
      ) : null}
    </div>
  );
}
