import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { searchAddress } from '../edition/addresses.ts';
import { questionIn, searchOf, type Question } from '../edition/search-question.ts';
import { replaceSearch } from '../platform/address.ts';

const never = () => () => undefined;

/** Whether the page is the browser's: it was pressed without knowing what would be asked, and is taken over so. */
const useTakenOver = (): boolean => useSyncExternalStore(never, () => true, () => false);

export interface Asked {
  readonly question: Question;
  /** Another for each question that came from the address, such as by Back. */
  readonly address: string;
  readonly ask: (question: Question) => void;
  /** The question is one to come back to: what is asked next is another step in the history. */
  readonly settle: () => void;
}

interface State {
  readonly address: string;
  readonly question: Question;
  /** What follows the path in the address that the router is making a step of, until it has. */
  readonly step: 'none' | 'made' | '' | `?${string}`;
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
  const [state, setState] = useState<State>(() => ({ address, question: questionIn(takenOver ? search : ''), step: 'none' }));
  const settled = useRef(false);

  if (state.address !== address) {
    // What was typed while the router made a step of the first letter is not to be undone.
    setState(state.step === search ? { ...state, address, step: 'made' } : { address, question: questionIn(search), step: 'none' });
  }
  useEffect(() => {
    if (state.step === 'made') replaceSearch(searchOf(state.question));
  }, [state]);

  return {
    question: state.question,
    address: state.address,
    ask: (question) => {
      const next = searchOf(question);
      const steps = settled.current;
      settled.current = false;
      setState((before) => ({ address: before.address, question, step: steps ? next : before.step === 'made' ? 'none' : before.step }));
      if (steps) void navigate(`${searchAddress}${next}`, { preventScrollReset: true });
      else if (state.step === 'none' || state.step === 'made') replaceSearch(next);
    },
    settle: () => {
      settled.current = true;
    },
  };
}
