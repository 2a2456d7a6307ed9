import { useRef, useState, useSyncExternalStore } from 'react';
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

/**
 * The question in the address. While it is typed it takes the place of the one before, without
 * the router: for that, each letter would be a page.
 */
export function useQuestion(): Asked {
  const { key, search } = useLocation();
  const navigate = useNavigate();
  const takenOver = useTakenOver();
  const address = takenOver ? `${key} ${search}` : '';
  const [asked, setAsked] = useState(() => ({ address, question: questionIn(takenOver ? search : '') }));
  const settled = useRef(false);
  const [pushed, setPushed] = useState('');

  if (asked.address !== address) {
    // What was typed while the router made a step of the first letter is not to be undone.
    setAsked({ address, question: pushed === search && search !== '' ? asked.question : questionIn(search) });
  }

  return {
    question: asked.question,
    address: asked.address,
    ask: (question) => {
      setAsked({ address, question });
      const next = searchOf(question);
      if (settled.current) {
        settled.current = false;
        setPushed(next);
        void navigate(`${searchAddress}${next}`, { preventScrollReset: true });
      } else replaceSearch(next);
    },
    settle: () => {
      settled.current = true;
    },
  };
}
