import { useState } from 'react';
import { Label } from '../../components/Label.tsx';
import { matchesWords, StoredCard } from '../StoredCard.tsx';
import { showNotice } from '../notices.ts';
import {
  newestFirst,
  readingPositions,
  readStories,
  savedStories,
  type StoryRecord,
  type PositionRecord,
} from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';

const filters = ['all', 'unread', 'begun', 'read'] as const;
type Filter = (typeof filters)[number];
const filterNames: Readonly<Record<Filter, string>> = { all: 'All', unread: 'Unread', begun: 'Begun', read: 'Read' };

/** What was saved, newest first. */
export function SavedList({ records }: { readonly records: ReadonlyMap<string, StoryRecord> }) {
  const marks = useCollection(readStories);
  const left = useCollection(readingPositions);
  const [filter, setFilter] = useState<Filter>('all');
  const [words, setWords] = useState('');

  const stateOf = ({ card }: StoryRecord): Exclude<Filter, 'all'> => {
    const place: PositionRecord | undefined = left?.get(card.slug);
    if (place !== undefined && place.progress < 1) return 'begun';
    return marks?.has(card.slug) === true ? 'read' : 'unread';
  };
  const all = newestFirst(records.values());
  const count = (name: Filter) =>
    name === 'all' ? all.length : all.filter((record) => stateOf(record) === name).length;
  const shown = all.filter(
    (record) => (filter === 'all' || stateOf(record) === filter) && matchesWords(record.card, words),
  );

  const remove = (record: StoryRecord) => {
    savedStories.remove(record.card.slug);
    showNotice({
      text: `Removed from saved: ${record.card.headline}`,
      action: { label: 'Undo', run: () => savedStories.put(record.card.slug, record) },
    });
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-2 pb-4 font-sans text-label">
        <div role="radiogroup" aria-label="Show" className="flex flex-wrap">
          {filters.map((name) => (
            <label key={name} className="choice">
              <input
                type="radio"
                name="filter"
                className="only-read-aloud"
                checked={name === filter}
                onChange={() => setFilter(name)}
              />
              <Label key={count(name)}>{`${filterNames[name]} (${count(name)})`}</Label>
            </label>
          ))}
        </div>
        <label className="flex items-center gap-x-2">
          <Label className="text-soft">Find</Label>
          <input type="search" className="field" value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="border-t-3 border-strong py-6" role="status">
          <Label>Nothing that you saved is so. Show all of it, or look for other words.</Label>
        </p>
      ) : (
        <ol className="headline-columns border-t-3 border-strong">
          {shown.map((record) => (
            <li key={record.card.slug} className="border-b border-rule">
              <StoredCard
                card={record.card}
                progress={left?.get(record.card.slug)?.progress}
                isRead={stateOf(record) === 'read'}
                onRemove={() => remove(record)}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
