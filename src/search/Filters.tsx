import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import type { Masthead } from '../edition/published.ts';
import type { SearchPage } from '../search-engine/format.ts';
import { hasFilter, type SearchQuery } from '../search-engine/query.ts';
import { DayField } from './FilterFields.tsx';
import { SectionFilter, TopicFilter } from './SelectFilters.tsx';

/**
 * Narrows results to a section, a topic, and days. Offers the edition's sections, topics and
 * days. Also shows a filter that only the address has set, so that it can be cleared.
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
