import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { Parts } from '../components/Parts.tsx';
import { listAddress } from '../edition/addresses.ts';
import { hasFilter, hasTerms, parseClauses, type SearchQuery } from '../search-engine/query.ts';

/** "No results for …", in parts: the words may be an element. */
function noResults<T>(query: SearchQuery, words: T): readonly (T | string)[] {
  if (!hasTerms(query)) return [messages.noStoriesInFilters];
  return hasFilter(query) ? messages.noResultsInFilters(words) : messages.noResultsFor(words);
}

/** "No results for …" as plain text, for announcements. */
export const noResultsText = (query: SearchQuery): string =>
  noResults(query, messages.quoted(query.text.trim())).join('');

/** What to try next. Fewer words would not help: stories that have most of the words are shown anyway. */
function advice(query: SearchQuery): string {
  if (!hasTerms(query)) return messages.tryOtherFilters;
  if (hasFilter(query)) return messages.tryWithoutFilters;
  const hasPhrase = parseClauses(query.text).some(({ quoted }) => quoted);
  return hasPhrase ? messages.tryWithoutQuotes : messages.tryOtherWords;
}

/** Shown when nothing was found. The button that clears the filters stands above, beside them. */
export function NoResults({ query }: { readonly query: SearchQuery }) {
  return (
    <div className="mt-6 max-w-note">
      <p className="text-standfirst wrap-break-word">
        <Label>
          <Parts of={noResults(query, <q>{query.text.trim()}</q>)} />
        </Label>
      </p>
      <p className="mt-2 text-body text-soft">
        <Label>{advice(query)}</Label>
      </p>
      <p className="mt-2 font-sans text-label">
        <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25 link">
          <Label>{messages.seeAllHeadlines}</Label>
        </PageLink>
      </p>
    </div>
  );
}
