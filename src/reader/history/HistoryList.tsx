import { Label } from '../../components/Label.tsx';
import { focusHeading } from '../focus-heading.ts';
import { StoredCard } from '../StoredCard.tsx';
import { showNotice } from '../notices.ts';
import { visits, type StoryRecord } from '../storage/collections.ts';

/** What was opened, by day, latest first. */
export function HistoryList({ records }: { readonly records: ReadonlyMap<string, StoryRecord> }) {
  const days = new Map<string, [id: string, record: StoryRecord][]>();
  for (const entry of [...records].toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1))) {
    const [day = ''] = entry[0].split('/');
    const known = days.get(day);
    if (known === undefined) days.set(day, [entry]);
    else known.push(entry);
  }
  const remove = (entries: readonly [string, StoryRecord][], text: string) => {
    for (const [id] of entries) visits.remove(id);
    if (entries.length !== 1) focusHeading();
    showNotice({
      text,
      action: { label: 'Undo', run: () => entries.forEach(([id, record]) => visits.put(id, record)) },
    });
  };
  return (
    <>
      {[...days].map(([day, entries]) => (
        <section key={day} aria-labelledby={`day-${day}`} className="mb-9">
          <div className="flex items-center justify-between border-t-3 border-strong font-sans">
            <h2 id={`day-${day}`} className="py-3.25 text-heading font-bold">
              <time dateTime={day}>{nameOfDay(day)}</time>
            </h2>
            <button
              type="button"
              className="tool -me-(--tool-inset) shrink-0"
              onClick={() => remove(entries, `Cleared: ${nameOfDay(day)}`)}
            >
              <Label>Clear day</Label>
            </button>
          </div>
          <ol className="headline-columns border-t border-rule">
            {entries.map(([id, record]) => (
              <li key={id} className="border-b border-rule">
                <StoredCard
                  card={record.card}
                  when={<time dateTime={record.at}>{`${clock.format(new Date(record.at))}, `}</time>}
                  onRemove={() => remove([[id, record]], `Removed from history: ${record.card.headline}`)}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="border-t border-rule font-sans">
        <button
          type="button"
          className="tool -ms-(--tool-inset)"
          onClick={() => remove([...records], 'History cleared')}
        >
          <Label>Clear all history</Label>
        </button>
      </p>
    </>
  );
}

// In English like the words around them, in the reader's own zone and way of writing times.
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const calendar = new Intl.DateTimeFormat('en', { dateStyle: 'full' });

/** @param day as YYYY-MM-DD */
function nameOfDay(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : calendar.format(date);
}
