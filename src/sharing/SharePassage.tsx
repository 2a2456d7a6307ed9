import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PassageBar } from './PassageBar.tsx';
import type { Quote, quoteFromSelection } from './quote.ts';

interface Selected {
  readonly quote: Quote;
  readonly near: DOMRect;
}

/** A story's text, whose passages can be shared once they are selected. */
export function SharePassage({
  title,
  url,
  language,
  children,
}: {
  readonly title: string;
  readonly url: () => string;
  readonly language: string | undefined;
  readonly children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Selected>();
  const [loaded, setLoaded] = useState<Loaded>();

  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    // Loaded when words are first selected. Where it does not come, they can be copied as ever.
    if (wanted) load().then(setLoaded, () => undefined);
  }, [wanted]);

  useEffect(() => {
    let settling = 0;
    const look = () => {
      if (document.getSelection()?.isCollapsed === false) setWanted(true);
      if (loaded === undefined) return;
      const selection = document.getSelection();
      const story = frame.current?.firstElementChild;
      if (selection === null || story === null || story === undefined) return;
      // Within the bar's own field another selection is made.
      if (
        document.activeElement?.closest('[data-passage-bar]') !== null &&
        document.activeElement?.closest('textarea') !== null
      )
        return;
      const quote = loaded.quoteOf(selection, story, language);
      setSelected(quote === undefined ? undefined : { quote, near: quote.range.getBoundingClientRect() });
    };
    const settle = () => {
      clearTimeout(settling);
      settling = window.setTimeout(look, settled);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setSelected(undefined);
      // From selected words a keyboard would go on anywhere on the page; the bar is what comes next.
      const control = frame.current?.querySelector<HTMLElement>('[data-passage-bar] button');
      if (
        event.key !== 'Tab' ||
        event.shiftKey ||
        control === null ||
        control === undefined ||
        frame.current?.contains(document.activeElement) === true
      )
        return;
      event.preventDefault();
      control.focus();
    };
    // What was selected while this was on its way.
    look();
    document.addEventListener('selectionchange', settle);
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(settling);
      document.removeEventListener('selectionchange', settle);
      document.removeEventListener('keydown', onKey);
    };
  }, [language, loaded]);

  return (
    <div ref={frame} className="relative">
      {children}
      {selected === undefined || loaded === undefined ? null : (
        <loaded.PassageBar {...selected} title={title} url={url()} />
      )}
    </div>
  );
}

/** What it takes to offer a passage. */
interface Loaded {
  readonly quoteOf: typeof quoteFromSelection;
  readonly PassageBar: typeof PassageBar;
}

async function load(): Promise<Loaded> {
  const [{ quoteFromSelection: quoteOf }, { PassageBar }] = await Promise.all([
    import('./quote.ts'),
    import('./PassageBar.tsx'),
  ]);
  return { quoteOf, PassageBar };
}

/** Milliseconds without a change after which a selection counts as made. */
const settled = 150;
