import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { searchAddress } from '../edition/addresses.ts';
import { isBlank, parseQuery, queryString, type SearchQuery } from '../search-engine/query.ts';
import { replaceSearch } from '../platform/address.ts';

const never = () => () => undefined;

/** Whether the page is the browser's: it was pressed without knowing what would be asked, and is taken over so. */
const useTakenOver = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

export interface Asked {
  readonly question: SearchQuery;
  /** Another for each question that came from the address, such as by Back. */
  readonly address: string;
  /** Tells the question from others of the history. */
  readonly place: string;
  /** Asks what is being typed: it takes the place of what was typed before. */
  readonly ask: (question: SearchQuery) => void;
  /** Asks among what was chosen: a step in the history. */
  readonly choose: (question: SearchQuery) => void;
  /** The question is one to come back to: what is asked next is another step in the history. */
  readonly settle: () => void;
}

interface State {
  readonly address: string;
  readonly question: SearchQuery;
  /** What follows the path in the address that the router is making a step of, until it has. */
  readonly step: 'none' | 'made' | '' | `?${string}`;
  /** Whether what is asked next is another step. */
  readonly settled: boolean;
  /** What was chosen last, and when. */
  readonly chosen?: { readonly parts: string; readonly at: number };
}

/** Milliseconds within which a choice takes the place of one of its kind: digits of a year are typed, lists gone through by arrow keys. */
const oneChoice = 1500;

const choicesOf = ({ section, topic, from, to }: SearchQuery) => [section, topic, from, to];

/** Which parts of a question are chosen otherwise than before. */
function partsChanged(question: SearchQuery, before: SearchQuery): string {
  const known = choicesOf(before);
  return choicesOf(question)
    .flatMap((value, i) => (value === known[i] ? [] : i))
    .join(' ');
}

/** What the reader finds, by a link or by Back, is one to come back to: it may have been typed, opened and left without being sent. */
function arrived(address: string, search: string): State {
  const question = parseQuery(search);
  return { address, question, step: 'none', settled: !isBlank(question) };
}

/**
 * The question in the address. While it is typed it takes the place of the one before, without
 * the router: for that, each letter would be a page.
 */
export function useQuestion(): Asked {
  const { key, search } = useLocation();
  const navigate = useNavigate();
  const takenOver = useTakenOver();
  const address = takenOver ? `${key} ${search}` : '';
  const [state, setState] = useState<State>(() => arrived(address, takenOver ? search : ''));

  if (state.address !== address) {
    // What was typed while the router made a step of the first letter is not to be undone.
    setState(state.step === search ? { ...state, address, step: 'made' } : arrived(address, search));
  }
  useEffect(() => {
    if (state.step === 'made') replaceSearch(queryString(state.question));
  }, [state]);

  const put = (question: SearchQuery, isStep: boolean, rest: Pick<State, 'settled' | 'chosen'>) => {
    const next = queryString(question);
    setState((before) => ({
      ...rest,
      address: before.address,
      question,
      step: isStep ? next : before.step === 'made' ? 'none' : before.step,
    }));
    if (isStep) void navigate(`${searchAddress}${next}`, { preventScrollReset: true });
    else if (state.step === 'none' || state.step === 'made') replaceSearch(next);
  };

  return {
    question: state.question,
    address: state.address,
    place: `${key} ${queryString(state.question)}`,
    ask: (question) => {
      // A space more is the same question.
      const isSame = queryString(question) === queryString(state.question);
      put(question, state.settled && !isSame, { settled: state.settled && isSame });
    },
    choose: (question) => {
      const chosen = { parts: partsChanged(question, state.question), at: performance.now() };
      const isSameChoice = state.chosen?.parts === chosen.parts && chosen.at - state.chosen.at < oneChoice;
      put(question, !isSameChoice, { settled: !isBlank(question), chosen });
    },
    settle: () => setState((before) => ({ ...before, settled: !isBlank(before.question) })),
  };
}
