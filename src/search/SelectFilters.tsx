import { useQuery } from '@tanstack/react-query';
import { language } from '#messages/language.ts';
import * as messages from '#messages/search.ts';
import type { Link, Masthead } from '../edition/published.ts';
import { listQuery } from '../queries/edition.ts';
import { maxTopics, type SearchPage } from '../search-engine/format.ts';
import { SelectField, type FilterFieldProps } from './FilterFields.tsx';

/** Narrows results to a section. */
export function SectionFilter({
  sections,
  value,
  onChange,
}: FilterFieldProps & { readonly sections: Masthead['sections'] }) {
  return (
    <SelectField name={messages.section} any={messages.allSections} value={value} onChange={onChange}>
      {sections.map(toOption)}
      {value === undefined || hasSlug(sections, value) ? null : <option value={value}>{value}</option>}
    </SelectField>
  );
}

/** Narrows results to a topic. */
export function TopicFilter({ topics, value, onChange }: FilterFieldProps & { readonly topics: SearchPage['topics'] }) {
  return (
    <SelectField name={messages.topic} any={messages.allTopics} value={value} onChange={onChange}>
      {topics.map(toOption)}
      {value === undefined || hasSlug(topics, value) ? null : (
        <UnlistedTopic slug={value} mayExist={topics.length === maxTopics} />
      )}
    </SelectField>
  );
}

const toOption = ({ slug, name, language: other }: Link) => (
  <option key={slug} value={slug} {...other}>
    {name}
  </option>
);

const hasSlug = (list: readonly Link[], value: string): boolean => list.some(({ slug }) => slug === value);

/**
 * A topic that the address names and the list lacks: it has few stories, or is not in this edition. If the list is
 * full, only the topic's own file shows which. If that file is missing, the browser logs a 404.
 */
function UnlistedTopic({ slug, mayExist }: { readonly slug: string; readonly mayExist: boolean }) {
  const { data, isError } = useQuery({ ...listQuery({ kind: 'topic', slug }, 1), enabled: mayExist });
  const isMissing = isError || !mayExist;
  return (
    <option value={slug} lang={data === undefined ? language : data.language?.lang}>
      {data?.name ?? (isMissing ? messages.topicNotInEdition(slug) : slug)}
    </option>
  );
}
