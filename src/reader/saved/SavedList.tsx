import { useMemo, useState } from 'react';
import { language } from '#messages/language.ts';
import * as messages from '#messages/reader/saved.ts';
import { Label } from '../../components/Label.tsx';
import { showNotice } from '../notices.ts';
import { readingPositions, readStories, savedStories, type StoryRecord } from '../storage/collections.ts';
import { quotedHeadline } from '../../edition/published.ts';
import { useCollection } from '../storage/use-collection.ts';
import { ShowMore, useShownRows } from '../ShowMore.tsx';
import { StoredCard } from '../StoredCard.tsx';
import { maxWordsLength, readingState } from './filter-saved.ts';
import { restoreSaved } from './save-story.ts';
import { sortedRecords } from './sorted-records.ts';
import { useMatchingCards } from './use-matching-cards.ts';

const filters = ['all', 'unread', 'started', 'read'] as const;
type SavedFilter = (typeof filters)[number];
const filterNames: Readonly<Record<SavedFilter, (count: number) => string>> = {
  all: messages.all,
  unread: messages.unread,
  started: messages.started,
  read: messages.read,
};

/** The saved stories, latest first, with filters. */
export function SavedList({ records }: { readonly records: ReadonlyMap<string, StoryRecord> }) {
  const read = useCollection(readStories);
  const positions = useCollection(readingPositions);
  const [filter, setFilter] = useState<SavedFilter>('all');
  const [words, setWords] = useState('');

  const found = useMatchingCards(records, words);
  const { list, count, showMore } = useShownRows();

  const rows = useMemo(
    () =>
      sortedRecords(records).map((record) => {
        const position = positions?.get(record.card.slug);
        return { record, position, state: readingState(position, read?.get(record.card.slug)) };
      }),
    [records, read, positions],
  );
  const inFilter = (name: SavedFilter) => rows.filter(({ state }) => name === 'all' || state === name);
  const matching = inFilter(filter).filter(({ record }) => found?.has(record.card) !== false);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-2 pb-4 font-sans text-label">
        <FilterChoice value={filter} count={(name) => inFilter(name).length} onChange={setFilter} />
        <label className="flex max-w-full flex-wrap items-center gap-x-2">
          <Label className="text-soft">{messages.find}</Label>
          <input
            type="search"
            className="field max-w-full"
            maxLength={maxWordsLength}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
      </div>
      {matching.length === 0 ? (
        <p className="border-t-3 border-strong py-6" role="status">
          <Label>{messages.noMatch}</Label>
        </p>
      ) : (
        <div ref={list}>
          <ol className="headline-columns border-t-3 border-strong">
            {matching.slice(0, count).map(({ record, position, state }) => (
              <li key={record.card.slug} className="border-b border-rule">
                <StoredCard
                  card={record.card}
                  progress={position?.progress}
                  isRead={state === 'read'}
                  onRemove={() => removeSaved(record)}
                />
              </li>
            ))}
          </ol>
          <ShowMore count={count} total={matching.length} showMore={showMore} />
        </div>
      )}
    </>
  );
}

function FilterChoice({
  value,
  count,
  onChange,
}: {
  readonly value: SavedFilter;
  readonly count: (name: SavedFilter) => number;
  readonly onChange: (name: SavedFilter) => void;
}) {
  return (
    <div role="radiogroup" lang={language} aria-label={messages.show} className="flex flex-wrap">
      {filters.map((name) => (
        <label key={name} className="choice max-wide:px-2">
          <input
            type="radio"
            name="filter"
            className="visually-hidden"
            checked={name === value}
            onChange={() => onChange(name)}
          />
          <Label key={count(name)}>{filterNames[name](count(name))}</Label>
        </label>
      ))}
    </div>
  );
}

function removeSaved(record: StoryRecord): void {
  savedStories.remove(record.card.slug);
  showNotice({
    text: messages.removedHeadline(quotedHeadline(record.card)),
    action: { label: messages.undo, run: () => restoreSaved(record) },
  });
}
