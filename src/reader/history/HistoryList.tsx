import { useMemo } from 'react';
import * as messages from '#messages/reader/history.ts';
import { Label } from '../../components/Label.tsx';
import { dateLocale } from '../../messages/intl.ts';
import { quotedHeadline } from '../../edition/published.ts';
import type { MessageText } from '../../platform/announce.ts';
import { focusHeading } from '../focus-heading.ts';
import { showNotice } from '../notices.ts';
import { visits, type StoryRecord } from '../storage/collections.ts';
import { changeRecords } from '../storage/change-records.ts';
import { ShowMore, useShownRows } from '../ShowMore.tsx';
import { StoredCard } from '../StoredCard.tsx';
import { groupByDay, type Visit } from './group-by-day.ts';

/** The stories that were opened, by day, latest first. */
export function HistoryList({ records }: { readonly records: ReadonlyMap<string, StoryRecord> }) {
  const days = useMemo(() => groupByDay(records), [records]);
  const { list, count, showMore } = useShownRows();
  return (
    <>
      <div ref={list}>
        {beginningOf(days, count).map((day) => (
          <HistoryDay key={day.day} {...day} />
        ))}
      </div>
      <ShowMore count={count} total={records.size} showMore={showMore} />
      <p className="border-t border-rule font-sans">
        <button
          type="button"
          className="tool -ms-(--tool-inset)"
          onClick={() => void removeVisits([...records], messages.clearedAll)}
        >
          <Label>{messages.clearAll}</Label>
        </button>
      </p>
    </>
  );
}

/** The days that the first visits belong to, and how many visits of each day are among them. */
function beginningOf(days: ReturnType<typeof groupByDay>, count: number) {
  const beginning: { readonly day: string; readonly visitsOfDay: readonly Visit[]; readonly shown: number }[] = [];
  let left = count;
  for (const [day, visitsOfDay] of days) {
    if (left <= 0) break;
    const shown = Math.min(left, visitsOfDay.length);
    beginning.push({ day, visitsOfDay, shown });
    left -= shown;
  }
  return beginning;
}

function HistoryDay({
  day,
  visitsOfDay,
  shown,
}: {
  readonly day: string;
  readonly visitsOfDay: readonly Visit[];
  /** How many of them are shown. */
  readonly shown: number;
}) {
  const name = nameOfDay(day);
  return (
    <section aria-labelledby={`day-${day}`} className="mb-9">
      <div className="flex items-center justify-between border-t-3 border-strong font-sans">
        <h2 id={`day-${day}`} className="py-3.25 text-heading font-bold">
          <time dateTime={day} lang={dateLocale()}>
            {name}
          </time>
        </h2>
        <button
          type="button"
          className="tool -me-(--tool-inset) shrink-0"
          onClick={() => void removeVisits(visitsOfDay, messages.clearedDay({ text: name, lang: dateLocale() }))}
        >
          <Label>{messages.clearDay}</Label>
        </button>
      </div>
      <ol className="headline-columns border-t border-rule">
        {visitsOfDay.slice(0, shown).map(([id, record]) => (
          <li key={id} className="border-b border-rule">
            <StoredCard
              card={record.card}
              time={
                <time dateTime={record.at} lang={dateLocale()}>
                  {dateFormats().clock.format(new Date(record.at))}
                </time>
              }
              onRemove={() => void removeVisits([[id, record]], messages.removedHeadline(quotedHeadline(record.card)))}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Removes visits from the history, and shows a notice with a button to undo that. */
async function removeVisits(removed: readonly Visit[], text: MessageText): Promise<void> {
  const { undo } = await changeRecords(removed.map(([id]) => ({ collection: visits, id, record: undefined })));
  // StoredCard moves focus if one row is removed.
  if (removed.length !== 1) focusHeading();
  showNotice({ text, action: { label: messages.undo, run: () => void undo() } });
}

// Made when the list is rendered: it takes long, and the page's language must be known.
let formats: Readonly<Record<'clock' | 'calendar' | 'weekday' | 'long', Intl.DateTimeFormat>> | undefined;
const dateFormats = () =>
  (formats ??= {
    clock: new Intl.DateTimeFormat(dateLocale(), { timeStyle: 'short' }),
    calendar: new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'full' }),
    weekday: new Intl.DateTimeFormat(dateLocale(), { weekday: 'long' }),
    long: new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'long' }),
  });

/** @param day as YYYY-MM-DD; any other text is returned as it is */
function nameOfDay(day: string): string {
  const noon = new Date(`${day}T12:00:00`);
  if (Number.isNaN(noon.getTime())) return day;
  const { calendar, weekday, long } = dateFormats();
  // CLDR writes a whole Persian date with the year first and a Latin comma, as no newspaper does.
  return calendar.resolvedOptions().calendar === 'persian'
    ? `${weekday.format(noon)} ${long.format(noon)}`
    : calendar.format(noon);
}
