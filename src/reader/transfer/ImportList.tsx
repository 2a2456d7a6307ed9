import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { announce } from '../../platform/announce.ts';
import { storageProblems } from '../storage/report-problem.ts';
import { showNotice } from '../notices.ts';
import { savedStories, type StoryRecord } from '../storage/collections.ts';
import type { StorageProblem } from '../storage/store.ts';
import { parseListLink, type ListLinkContent } from './list-link.ts';

const count = (headlines: number): string => (headlines === 1 ? '1 headline' : `${headlines} headlines`);

/** What a link brings, and whether to keep it. The address is rid of it once that is answered. */
export function ImportList({
  fragment,
  known,
}: {
  readonly fragment: string;
  readonly known: ReadonlyMap<string, StoryRecord>;
}) {
  const [offered, setOffered] = useState<ListLinkContent>();
  const navigate = useNavigate();
  useEffect(() => {
    void parseListLink(fragment).then((read) => {
      setOffered(read);
      announce(read.kind === 'list' ? `This link brings ${count(read.cards.length)}` : read.reason);
    });
  }, [fragment]);

  const close = async () => navigate({ hash: '' }, { replace: true });
  if (offered === undefined) return null;
  if (offered.kind === 'refused') {
    return (
      <section aria-label="Reading list" className="border-t-3 border-strong py-6">
        <p className="max-w-note text-standfirst text-soft">
          <Label>{offered.reason}</Label>
        </p>
        <button type="button" className="tool -ms-(--tool-inset) mt-2" onClick={() => void close()}>
          <Label>Go on to what is saved here</Label>
        </button>
      </section>
    );
  }
  const { cards } = offered;
  const fresh = cards.filter(({ slug }) => !known.has(slug));
  const add = async () => {
    const trouble = keep(fresh);
    await close();
    showNotice({
      text: `${count(fresh.length)} added to saved.${trouble === undefined ? '' : ` ${storageProblems[trouble]}`}`,
      action: { label: 'Undo', run: () => fresh.forEach(({ slug }) => savedStories.remove(slug)) },
    });
  };
  return (
    <section aria-labelledby="offer" className="border-t-3 border-strong">
      <h2 id="offer" className="pt-5 text-standfirst font-medium">
        <Label>{`This link brings ${count(cards.length)}`}</Label>
      </h2>
      <p className="max-w-note py-2 font-sans text-label text-soft">
        <Label>
          {fresh.length === cards.length
            ? 'They are added to what is saved here.'
            : fresh.length === 0
              ? 'All of it is saved here already.'
              : `${cards.length - fresh.length} of them saved here already; the others are added.`}
        </Label>
      </p>
      <div className="flex flex-wrap py-2">
        {fresh.length === 0 ? null : (
          <button type="button" className="tool border border-spot" onClick={() => void add()}>
            <Label>{`Add ${fresh.length} to saved`}</Label>
          </button>
        )}
        <button
          type="button"
          className={`tool ${fresh.length === 0 ? '-ms-(--tool-inset)' : ''}`}
          onClick={() => void close()}
        >
          <Label>{fresh.length === 0 ? 'Close' : 'Not now'}</Label>
        </button>
      </div>
      <ol className="headline-columns mt-3 border-t border-rule">
        {cards.map(({ slug, headline, section, language }) => (
          <li
            key={slug}
            className="border-b border-rule py-3 text-headline"
            lang={language?.lang}
            dir={language?.dir ?? 'auto'}
          >
            <span>{headline}</span>
            {section === undefined ? null : (
              <span className="mt-1 block font-sans text-small text-soft">{section.name}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Saves headlines in their order, as if the first of them had been saved last. */
function keep(cards: readonly Card[]): StorageProblem | undefined {
  const now = Date.now();
  let trouble: StorageProblem | undefined;
  for (const [i, card] of cards.entries())
    trouble ??= savedStories.put(card.slug, { card, at: new Date(now - i).toISOString() });
  return trouble;
}
