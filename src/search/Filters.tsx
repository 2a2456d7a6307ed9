import type { ReactNode } from 'react';
import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import type { Masthead } from '../edition/published.ts';
import type { SearchPage } from '../search-engine/format.ts';
import { hasFilter, type SearchQuery } from '../search-engine/query.ts';
import { filterClassName } from './filter-class-name.ts';
import { SectionFilter, TopicFilter } from './SelectFilters.tsx';

/**
 * Narrows results to a section, a topic, and days. Offers what the edition has, and also shows a
 * filter that only the address has set, so that it can be cleared.
 */
export function Filters({
  query,
  masthead: { sections },
  page: { topics, days },
  onChange,
  onClear,
}: {
  readonly query: SearchQuery;
  readonly masthead: Masthead;
  readonly page: SearchPage;
  readonly onChange: (query: SearchQuery) => void;
  readonly onClear: () => void;
}) {
  const hasDays = query.from !== undefined || query.to !== undefined;
  const isReversed = (query.from ?? '') > (query.to ?? query.from ?? '');
  return (
    <>
      <div className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 font-sans text-label text-soft">
        {sections.length === 0 && query.section === undefined ? null : (
          <SectionFilter
            sections={sections}
            value={query.section}
            onChange={(section) => onChange({ ...query, section })}
          />
        )}
        {topics.length === 0 && query.topic === undefined ? null : (
          <TopicFilter topics={topics} value={query.topic} onChange={(topic) => onChange({ ...query, topic })} />
        )}
        {days === undefined && !hasDays ? null : (
          <>
            <DayField days={days} value={query.from} onChange={(from) => onChange({ ...query, from })}>
              {messages.firstDay}
            </DayField>
            <DayField days={days} value={query.to} onChange={(to) => onChange({ ...query, to })}>
              {messages.lastDay}
            </DayField>
          </>
        )}
      </div>
      {hasDays ? (
        <p className="mt-2 font-sans text-small text-soft">
          <Label key={String(isReversed)}>{isReversed ? messages.daysReversed : messages.undatedLeftOut}</Label>
        </p>
      ) : null}
      {hasFilter(query) ? (
        <p>
          <button type="button" className="tool -ms-(--tool-inset)" onClick={onClear}>
            <Label>{messages.clearFilters}</Label>
          </button>
        </p>
      ) : null}
    </>
  );
}

/** @param children the label */
function DayField({
  days,
  value,
  onChange,
  children,
}: {
  /** The first and the last day that has stories. */
  readonly days: SearchPage['days'];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly children: ReactNode;
}) {
  return (
    <label>
      <Label>{children}</Label>
      <input
        type="date"
        className={filterClassName}
        min={days?.first}
        max={days?.last}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </label>
  );
}
