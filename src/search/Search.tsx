import { shownOf } from '#messages/reader/on-this-device.ts';
import { useEffect, useRef, useState } from 'react';
import type { Masthead } from '../edition/published.ts';
import { announce } from '../platform/announce.ts';
import { settingsId } from '../reader/appearance/appearance.ts';
import { focusHeading } from '../reader/focus-heading.ts';
import { useRecord } from '../reader/storage/use-collection.ts';
import type { SearchPage } from '../search-engine/format.ts';
import { isBlank, type SearchQuery } from '../search-engine/query.ts';
import { resultCount } from './AnswerNotes.tsx';
import { Filters } from './Filters.tsx';
import { NoResults, noResultsText } from './NoResults.tsx';
import { addRecentSearch, clearRecentSearches, recentSearches } from './recent-searches.ts';
import { Results } from './Results.tsx';
import { SearchFailed } from './SearchFailed.tsx';
import { SearchField } from './SearchField.tsx';
import { Searching } from './Searching.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useAnswer, type AnswerState } from './use-answer.ts';
import { useEvent } from './use-event.ts';
import { useResultClick } from './use-result-click.ts';
import { useSearchKeys } from './use-search-keys.ts';
import type { QueryControls } from './use-search-query.ts';

/** Stories shown at first, and added by each "Show more". */
const pageSize = 10;
/** How many stories were shown last, and for which query: after Back from a result they are shown again. */
let lastShown = { historyKey: '', stories: pageSize };
/** Milliseconds without a keystroke before the number of results is announced. */
const announcementPause = 800;

/** Search field, filters, and results or the start screen. */
export function Search({
  controls: { query, addressKey, historyKey, type, filter, commit },
  masthead,
  page,
}: {
  readonly controls: QueryControls;
  readonly masthead: Masthead;
  readonly page: SearchPage;
}) {
  const container = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(lastShown);
  const wanted = shown.historyKey === historyKey ? shown.stories : pageSize;
  const state = useAnswer(query, wanted);
  const isEmpty = isBlank(query);
  useAnnouncement(isEmpty ? undefined : state, query, wanted > pageSize);

  const setText = useEvent((text: string) => type({ ...query, text }));
  const clearText = useEvent(() => type({ ...query, text: '' }));
  useSearchKeys(container, clearText);
  const keepSearch = useEvent(() => {
    addRecentSearch(query.text);
    commit();
  });
  useResultClick(container, keepSearch);
  const recent = useRecord(recentSearches, settingsId)?.texts ?? [];
  // The buttons that clear disappear, so that focus goes to the heading.
  const clearFilters = () => {
    filter({ text: query.text });
    focusHeading();
  };
  const clearRecent = () => {
    clearRecentSearches();
    focusHeading();
  };
  const showMore = () => {
    lastShown = { historyKey, stories: wanted + pageSize };
    setShown(lastShown);
  };

  return (
    <div ref={container}>
      <div className="max-w-note noscript:hidden" data-needs-script>
        <SearchField text={query.text} addressKey={addressKey} onType={setText} onSubmit={keepSearch} />
        <Filters query={query} masthead={masthead} page={page} onChange={filter} onClear={clearFilters} />
      </div>
      {isEmpty ? (
        <StartScreen page={page} recentSearches={recent} onClearRecent={clearRecent} />
      ) : (
        <AnswerView state={state} query={query} onShowMore={showMore} />
      )}
    </div>
  );
}

function AnswerView({
  state,
  query,
  onShowMore,
}: {
  readonly state: AnswerState;
  readonly query: SearchQuery;
  readonly onShowMore: () => void;
}) {
  if (state.kind === 'failed') return <SearchFailed reason={state.reason} onRetry={state.retry} />;
  if (state.kind === 'answered' && state.answer.cards.length === 0) return <NoResults query={query} />;
  const answer = state.kind === 'answered' ? state.answer : state.previous;
  const isSearching = state.kind === 'searching';
  return (
    <>
      {isSearching ? <Searching /> : null}
      {answer === undefined || answer.cards.length === 0 ? null : (
        <Results answer={answer} isOutdated={isSearching} onShowMore={onShowMore} />
      )}
    </>
  );
}

/**
 * Announces the number of results once the reader stops typing, and after "Show more" how many of them are shown.
 * @param isMore whether more are wanted than at first
 */
function useAnnouncement(state: AnswerState | undefined, query: SearchQuery, isMore: boolean): void {
  const answer = state?.kind === 'answered' ? state.answer : undefined;
  useEffect(() => {
    if (answer === undefined) return undefined;
    const { cards, total } = answer;
    const count = isMore && total.kind === 'exactly' ? shownOf(cards.length, total.stories) : resultCount(answer);
    const timer = setTimeout(() => announce(cards.length === 0 ? noResultsText(query) : count), announcementPause);
    return () => clearTimeout(timer);
  }, [answer, query, isMore]);
}
