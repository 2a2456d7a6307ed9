import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { language } from '#messages/language.ts';
import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import type { Masthead } from '../edition/published.ts';
import { listQuery } from '../queries/edition.ts';
import { maxTopics, type SearchPage } from '../search-engine/format.ts';
import { filterClassName } from './filter-class-name.ts';

interface FilterProps {
  /** Slug of the chosen section or topic. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

export function SectionFilter({
  sections,
  value,
  onChange,
}: FilterProps & { readonly sections: Masthead['sections'] }) {
  return (
    <Select name={messages.section} any={messages.allSections} value={value} onChange={onChange}>
      {sections.map(toOption)}
      {value === undefined || hasSlug(sections, value) ? null : <option value={value}>{value}</option>}
    </Select>
  );
}

export function TopicFilter({ topics, value, onChange }: FilterProps & { readonly topics: SearchPage['topics'] }) {
  return (
    <Select name={messages.topic} any={messages.allTopics} value={value} onChange={onChange}>
      {topics.map(toOption)}
      {value === undefined || hasSlug(topics, value) ? null : (
        <UnlistedTopic slug={value} mayExist={topics.length === maxTopics} />
      )}
    </Select>
  );
}

interface SlugAndName {
  readonly slug: string;
  readonly name: string;
}

const toOption = ({ slug, name }: SlugAndName) => (
  <option key={slug} value={slug}>
    {name}
  </option>
);

const hasSlug = (list: readonly SlugAndName[], value: string): boolean => list.some(({ slug }) => slug === value);

/**
 * A topic that the address names and the list lacks: a small one, or none of this edition. If the list
 * is full, only the topic's own file can tell; for a missing one, the browser logs a 404.
 */
function UnlistedTopic({ slug, mayExist }: { readonly slug: string; readonly mayExist: boolean }) {
  const { data, isError } = useQuery({ ...listQuery({ kind: 'topic', slug }, 1), enabled: mayExist });
  const isMissing = isError || !mayExist;
  return <option value={slug}>{data?.name ?? (isMissing ? messages.topicNotInEdition(slug) : slug)}</option>;
}

function Select({
  name,
  any,
  value,
  onChange,
  children,
}: FilterProps & {
  readonly name: string;
  /** Text of the option that sets no filter. */
  readonly any: string;
  readonly children: ReactNode;
}) {
  return (
    <label>
      <Label>{name}</Label>
      <select
        className={filterClassName}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="" lang={language}>
          {any}
        </option>
        {children}
      </select>
    </label>
  );
}
