import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation, useNavigate, type Location } from 'react-router';
import { searchAddress } from '../edition/addresses.ts';
import { replaceSearch } from '../platform/replace-search.ts';
import { isBlank, parseQuery, queryString, type SearchQuery } from '../search-engine/query.ts';

const subscribeToNothing = () => () => undefined;

/** Whether the page is hydrated. Until then it is as the build rendered it, without a query. */
const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );

export interface QueryControls {
  readonly query: SearchQuery;
  /** Changes for each query that comes from the address, as after Back. Empty until the page is hydrated. */
  readonly addressKey: string;
  /** Identifies the query and its entry in the history. */
  readonly historyKey: string;
  /** Sets the query while the reader types. It replaces the last one in the history. */
  readonly type: (query: SearchQuery) => void;
  /** Sets filters. This adds an entry to the history. */
  readonly filter: (query: SearchQuery) => void;
  /** Keeps the query in the history: the next change adds an entry. */
  readonly commit: () => void;
}

interface State {
  readonly addressKey: string;
  readonly query: SearchQuery;
  /** The numbers of our own navigations whose address has not been rendered yet, oldest first. */
  readonly pending: readonly number[];
  /** Whether the last of our own navigations has been rendered since the last change of the query. */
  readonly hasArrived: boolean;
  /** Whether the next query makes a new entry in the history. */
  readonly isCommitted: boolean;
  readonly lastFilter?: { readonly changed: string; readonly time: number };
}

/**
 * Milliseconds in which a change of the same filter replaces the last one: the digits of a year are typed
 * one by one, and arrow keys step through a list.
 */
const filterPause = 1500;

const filtersOf = ({ section, topic, from, to }: SearchQuery) => [section, topic, from, to];

/** Which filters differ between two queries, as a comparable text. */
function changedFilters(query: SearchQuery, before: SearchQuery): string {
  const old = filtersOf(before);
  return filtersOf(query)
    .flatMap((value, i) => (value === old[i] ? [] : i))
    .join(' ');
}

/** The state for a query in the address. It counts as committed: a link or Back has opened it. */
function stateFromAddress(addressKey: string, search: string): State {
  const query = parseQuery(search);
  return { addressKey, query, pending: [], hasArrived: false, isCommitted: !isBlank(query) };
}

let navigations = 0;

/** The number of the navigation that led to a location, if it is one of ours. */
const navigationOf = ({ state }: Location): number =>
  typeof state === 'object' && state !== null && 'navigation' in state ? Number(state.navigation) : 0;

/**
 * The query in the address, and how to change it. While the reader types, the address is replaced without
 * the router: a navigation for each keystroke would be too slow.
 */
export function useSearchQuery(): QueryControls {
  const location = useLocation();
  const { key, search } = location;
  const navigate = useNavigate();
  const isHydrated = useIsHydrated();
  const addressKey = isHydrated ? `${key} ${search}` : '';
  const [state, setState] = useState<State>(() => stateFromAddress(addressKey, isHydrated ? search : ''));

  if (state.addressKey !== addressKey) {
    // After our own navigation, keep the text that the reader has typed in the meantime.
    const arrived = navigationOf(location);
    const pending = state.pending.filter((one) => one > arrived);
    setState(
      state.pending.includes(arrived)
        ? { ...state, addressKey, pending, hasArrived: pending.length === 0 }
        : stateFromAddress(addressKey, search),
    );
  }
  useEffect(() => {
    if (state.hasArrived) replaceSearch(queryString(state.query));
  }, [state]);

  const update = (query: SearchQuery, isNewEntry: boolean, rest: Pick<State, 'isCommitted' | 'lastFilter'>) => {
    const next = queryString(query);
    if (isNewEntry) navigations += 1;
    const added = isNewEntry ? [navigations] : [];
    setState(({ addressKey, pending }) => ({
      ...rest,
      addressKey,
      query,
      pending: [...pending, ...added],
      hasArrived: false,
    }));
    if (isNewEntry)
      void navigate(`${searchAddress}${next}`, { preventScrollReset: true, state: { navigation: navigations } });
    else if (state.pending.length === 0) replaceSearch(next);
  };

  return {
    query: state.query,
    addressKey: state.addressKey,
    historyKey: `${key} ${queryString(state.query)}`,
    type: (query) => {
      // More white space is the same query.
      const isSame = queryString(query) === queryString(state.query);
      update(query, state.isCommitted && !isSame, { isCommitted: state.isCommitted && isSame });
    },
    filter: (query) => {
      const lastFilter = { changed: changedFilters(query, state.query), time: performance.now() };
      const continues =
        state.lastFilter?.changed === lastFilter.changed && lastFilter.time - state.lastFilter.time < filterPause;
      update(query, !continues, { isCommitted: !isBlank(query), lastFilter });
    },
    commit: () => setState((before) => ({ ...before, isCommitted: !isBlank(before.query) })),
  };
}
