import { Label } from '../components/Label.tsx';
import type { Answer } from '../edition/search-answer.ts';
import { Notes } from './Notes.tsx';
import { Result } from './Result.tsx';

/** The stories that answer a question. */
export function Results({ answer, stale, onMore }: {
  readonly answer: Answer;
  /** Whether it is the answer to what was asked before. */
  readonly stale: boolean;
  readonly onMore: () => void;
}) {
  return (
    <div aria-busy={stale}>
      <Notes answer={answer} />
      <ol className="max-w-note border-t border-rule" data-results>
        {answer.cards.map((card) => (
          <li key={card.slug} className="border-b border-rule">
            <Result card={card} lights={answer.lights} />
          </li>
        ))}
      </ol>
      {answer.more ? (
        <p>
          <button type="button" className="tool -ms-3" onClick={onMore}>
            <Label>Show more stories</Label>
          </button>
        </p>
      ) : null}
    </div>
  );
}
