import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { betweenSentences, language } from '#messages/language.ts';
import * as messages from '#messages/reader/transfer.ts';
import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { announce } from '../../platform/announce.ts';
import { showNotice } from '../notices.ts';
import { changeRecords } from '../storage/change-records.ts';
import { savedStories, type StoryRecord } from '../storage/collections.ts';
import { maxSaved } from '../storage/first-limits.ts';
import { textOfProblem } from '../storage/report-problem.ts';
import { parseListLink, type ListLinkContent } from './list-link.ts';

/**
 * Shows the list in a link, and asks whether to add it to the saved stories. Any answer removes the list from the
 * address.
 */
export function ImportList({
  fragment,
  saved,
}: {
  readonly fragment: string;
  readonly saved: ReadonlyMap<string, StoryRecord>;
}) {
  const [content, setContent] = useState<ListLinkContent>();
  const navigate = useNavigate();
  useEffect(() => {
    let isStale = false;
    void parseListLink(fragment).then((parsed) => {
      if (isStale) return;
      setContent(parsed);
      announce(parsed.kind === 'list' ? headingFor(newCards(parsed.cards, saved).length) : parsed.reason);
    });
    return () => {
      isStale = true;
    };
    // Not again when a story is saved meanwhile: a link is announced once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [fragment]);

  const close = async () => navigate({ hash: '' }, { replace: true });
  if (content === undefined) return null;
  return content.kind === 'refused' ? (
    <RefusedList reason={content.reason} onClose={() => void close()} />
  ) : (
    <OfferedList
      cards={content.cards}
      added={newCards(content.cards, saved)}
      onAdd={(added) => void close().then(async () => addToSaved(added))}
      onClose={() => void close()}
    />
  );
}

const newCards = (cards: readonly Card[], saved: ReadonlyMap<string, StoryRecord>): readonly Card[] =>
  cards.filter(({ slug }) => !saved.has(slug));
const headingFor = (added: number): string => (added === 0 ? messages.nothingToAdd : messages.storiesToAdd(added));

function RefusedList({ reason, onClose }: { readonly reason: string; readonly onClose: () => void }) {
  return (
    <section aria-label={messages.readingList} lang={language} className="border-t-3 border-strong py-6">
      <p className="max-w-note text-standfirst text-soft">
        <Label>{reason}</Label>
      </p>
      <button type="button" className="tool -ms-(--tool-inset) mt-2" onClick={onClose}>
        <Label>{messages.goToSaved}</Label>
      </button>
    </section>
  );
}

function OfferedList({
  cards,
  added,
  onAdd,
  onClose,
}: {
  readonly cards: readonly Card[];
  /** The cards that are not saved yet. */
  readonly added: readonly Card[];
  readonly onAdd: (added: readonly Card[]) => void;
  readonly onClose: () => void;
}) {
  const isAllSaved = added.length === 0;
  const explanation = isAllSaved
    ? messages.allSaved(cards.length)
    : added.length === cards.length
      ? messages.allNew(cards.length)
      : messages.someSaved(cards.length - added.length);
  return (
    <section aria-labelledby="offer" className="border-t-3 border-strong">
      <h2 id="offer" className="pt-5 text-standfirst font-medium">
        <Label>{headingFor(added.length)}</Label>
      </h2>
      <p className="max-w-note py-2 font-sans text-label text-soft">
        <Label>{explanation}</Label>
      </p>
      <div className="flex flex-wrap py-2">
        {isAllSaved ? null : (
          <button type="button" className="tool border border-spot" onClick={() => onAdd(added)}>
            <Label>{messages.addToSaved}</Label>
          </button>
        )}
        <button type="button" className={isAllSaved ? 'tool -ms-(--tool-inset)' : 'tool'} onClick={onClose}>
          <Label>{isAllSaved ? messages.close : messages.notNow}</Label>
        </button>
      </div>
      <ListedCards cards={cards} />
    </section>
  );
}

function ListedCards({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ol className="headline-columns mt-3 border-t border-rule">
      {cards.map(({ slug, headline, section, language: other }) => (
        <li
          key={slug}
          className="border-b border-rule py-3 text-headline"
          lang={other?.lang}
          dir={other?.dir ?? 'auto'}
        >
          <span>{headline}</span>
          {section === undefined ? null : (
            <span
              className="mt-1 block font-sans text-small text-soft"
              lang={section.language?.lang ?? document.documentElement.lang}
              dir={section.language?.dir}
            >
              {section.name}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/**
 * Saves stories, and shows a notice with a button to undo that. They keep their order: the first is the newest. If not
 * all have room, the last are left out.
 */
async function addToSaved(cards: readonly Card[]): Promise<void> {
  const now = Date.now();
  const taken = cards.slice(0, Math.max(0, maxSaved - savedStories.all().size));
  const { problem, undo } = await changeRecords(
    taken.map((card, i) => ({
      collection: savedStories,
      id: card.slug,
      record: { card, at: new Date(now - i).toISOString() },
    })),
  );
  const text = [
    messages.storiesAdded(taken.length),
    ...(taken.length === cards.length ? [] : [messages.noRoomFor(cards.length - taken.length, maxSaved)]),
    ...(problem === undefined ? [] : [textOfProblem(problem)]),
  ].join(betweenSentences);
  showNotice({ text, action: { label: messages.undo, run: () => void undo() } });
}
