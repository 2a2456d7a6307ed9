import { useEffect, useRef, useState } from 'react';
import type { Masthead } from '../edition/published.ts';
import type { SearchPage } from '../search-engine/format.ts';
import { isBlank, type SearchQuery } from '../search-engine/query.ts';
import { announce } from '../platform/announce.ts';
import { settingsId } from '../reader/appearance/appearance.ts';
import { focusHeading } from '../reader/focus-heading.ts';
import { useRecord } from '../reader/storage/use-collection.ts';
import { Filters } from './Filters.tsx';
import { countOf } from './Notes.tsx';
import { noneOf, Nothing } from './Nothing.tsx';
import { forgetSearches, recentSearches, remember } from './recent-searches.ts';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';
import { Unasked } from './Unasked.tsx';
import { Failed, Looking } from './Unfinished.tsx';
import { useAnswer, type Looked } from './use-answer.ts';
import { useEvent, useFollowed, useKeys } from './use-keys.ts';
import type { Asked } from './use-question.ts';

/** Results that are shown at first, and by each further step. */
const step = 10;
/** Where more were shown, and how many: who comes back from one of them finds them again. */
let shownLast = { of: '', wanted: step };
/** Milliseconds without a letter after which it is said how much was found. */
const saidAfter = 800;

/** The field, what can be narrowed down, and what was found. */
export function Search({
  asked,
  masthead,
  page,
}: {
  readonly asked: Asked;
  readonly masthead: Masthead;
  readonly page: SearchPage;
}) {
  const { question, address, place, ask, choose, settle } = asked;
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(shownLast);
  const wanted = shown.of === place ? shown.wanted : step;
  const looked = useAnswer(question, wanted);
  const asks = !isBlank(question);
  useSaid(asks ? looked : undefined, question);

  const type = useEvent((text: string) => ask({ ...question, text }));
  useKeys(
    frame,
    useEvent(() => ask({ ...question, text: '' })),
  );
  const recent = useRecord(recentSearches, settingsId)?.texts ?? [];
  const keep = useEvent(() => {
    remember(question.text);
    settle();
  });
  useFollowed(frame, keep);
  const askEverywhere = () => {
    choose({ text: question.text });
    focusHeading();
  };

  return (
    <div ref={frame}>
      <div className="max-w-note noscript:hidden" data-needs-script>
        <SearchField text={question.text} address={address} onType={type} onSubmit={keep} />
        <Filters question={question} masthead={masthead} page={page} choose={choose} askEverywhere={askEverywhere} />
      </div>
      {asks ? (
        <Found
          looked={looked}
          question={question}
          onMore={() => {
            shownLast = { of: place, wanted: wanted + step };
            setShown(shownLast);
          }}
        />
      ) : (
        <Unasked page={page} recent={recent} onForget={forgetAll} />
      )}
    </div>
  );
}

/** What it is pressed on goes away with them. */
function forgetAll(): void {
  forgetSearches();
  focusHeading();
}

function Found({
  looked,
  question,
  onMore,
}: {
  readonly looked: Looked;
  readonly question: SearchQuery;
  readonly onMore: () => void;
}) {
  if (looked.kind === 'failed') return <Failed why={looked.why} tryAgain={looked.tryAgain} />;
  const answer = looked.kind === 'answered' ? looked.answer : looked.before;
  const late = looked.kind === 'looking' ? <Looking /> : null;
  if (answer === undefined || (late !== null && answer.cards.length === 0)) return late;
  return (
    <>
      {late}
      {answer.cards.length === 0 ? (
        <Nothing question={question} />
      ) : (
        <Results answer={answer} stale={late !== null} onMore={onMore} />
      )}
    </>
  );
}

/** Says how much was found, once the reader pauses. */
function useSaid(looked: Looked | undefined, question: SearchQuery): void {
  const answer = looked?.kind === 'answered' ? looked.answer : undefined;
  useEffect(() => {
    if (answer === undefined) return undefined;
    const timer = setTimeout(() => announce(answer.cards.length === 0 ? noneOf(question) : countOf(answer)), saidAfter);
    return () => clearTimeout(timer);
  }, [answer, question]);
}
