import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Label } from '../components/Label.tsx';
import type { Masthead } from '../edition/published.ts';
import { maxTopics, type SearchPage } from '../search-engine/format.ts';
import { hasFilter, type SearchQuery } from '../search-engine/query.ts';
import { listQuery } from '../queries/edition.ts';

const field = 'mt-1 block min-h-11 w-full max-w-full border border-rule bg-paper px-2 text-ink';

/**
 * What stories are looked for among: a section's, a topic's, those of certain days. Only what the
 * edition has is offered, and what an address has chosen besides: it can be seen and taken away.
 */
export function Filters({
  question,
  masthead,
  page,
  choose,
  askEverywhere,
}: {
  readonly question: SearchQuery;
  readonly masthead: Masthead;
  readonly page: SearchPage;
  readonly choose: (question: SearchQuery) => void;
  /** Takes away all that was chosen. */
  readonly askEverywhere: () => void;
}) {
  const { sections } = masthead;
  const { topics, days } = page;
  const hasDays = question.from !== undefined || question.to !== undefined;
  const isBackwards = (question.from ?? '') > (question.to ?? question.from ?? '');
  const value = (text: string): string | undefined => (text === '' ? undefined : text);
  return (
    <>
      <div className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 font-sans text-label text-soft">
        {sections.length === 0 && question.section === undefined ? null : (
          <Choice
            name="Section"
            any="All sections"
            value={question.section}
            onChoose={(section) => choose({ ...question, section })}
          >
            <Options known={sections} chosen={question.section} />
          </Choice>
        )}
        {topics.length === 0 && question.topic === undefined ? null : (
          <Choice
            name="Topic"
            any="All topics"
            value={question.topic}
            onChoose={(topic) => choose({ ...question, topic })}
          >
            <Options known={topics} chosen={undefined} />
            {question.topic === undefined || topics.some(({ slug }) => slug === question.topic) ? null : (
              <OtherTopic slug={question.topic} unlisted={topics.length === maxTopics} />
            )}
          </Choice>
        )}
        {days === undefined && !hasDays ? null : (
          <>
            <label>
              <Label>From</Label>
              <input
                type="date"
                className={field}
                min={days?.first}
                max={days?.last}
                value={question.from ?? ''}
                onChange={({ target }) => choose({ ...question, from: value(target.value) })}
              />
            </label>
            <label>
              <Label>To</Label>
              <input
                type="date"
                className={field}
                min={days?.first}
                max={days?.last}
                value={question.to ?? ''}
                onChange={({ target }) => choose({ ...question, to: value(target.value) })}
              />
            </label>
          </>
        )}
      </div>
      {!hasDays ? null : (
        <p className="mt-2 font-sans text-small text-soft">
          <Label key={String(isBackwards)}>
            {isBackwards
              ? 'The first day is after the last: no story is of both.'
              : 'Stories without a date are left out.'}
          </Label>
        </p>
      )}
      {hasFilter(question) ? (
        <p>
          <button type="button" className="tool -ms-(--tool-inset)" onClick={askEverywhere}>
            <Label>Search in everything</Label>
          </button>
        </p>
      ) : null}
    </>
  );
}

function Choice({
  name,
  any,
  value,
  onChoose,
  children,
}: {
  readonly name: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  readonly children: ReactNode;
}) {
  return (
    <label>
      <Label>{name}</Label>
      <select
        className={field}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      >
        <option value="" lang="en">
          {any}
        </option>
        {children}
      </select>
    </label>
  );
}

/** What there is to choose, and what an address has chosen that there is not. */
function Options({
  known,
  chosen,
}: {
  readonly known: readonly { readonly slug: string; readonly name: string }[];
  readonly chosen: string | undefined;
}) {
  const unknown = chosen !== undefined && !known.some(({ slug }) => slug === chosen);
  return (
    <>
      {known.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
      {unknown ? <option value={chosen}>{chosen}</option> : null}
    </>
  );
}

/**
 * A topic of few stories, or of none, which an address names. Where not all topics are listed, only
 * its own page can tell which: of one that is not there, the browser's console says that it was asked for.
 */
function OtherTopic({ slug, unlisted }: { readonly slug: string; readonly unlisted: boolean }) {
  const { data, isError } = useQuery({ ...listQuery({ kind: 'topic', slug }, 1), enabled: unlisted });
  return <option value={slug}>{data?.name ?? (isError || !unlisted ? `${slug} (no topic here)` : slug)}</option>;
}
