import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import { Message } from '../components/Message.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { listAddress } from '../edition/addresses.ts';
import type { MessageText } from '../platform/announce.ts';
import { hasFilter, hasTerms, parseClauses, type SearchQuery } from '../search-engine/query.ts';

/** "No results for …", in parts: the words may be an element. */
function noResults<T>(query: SearchQuery, words: T): readonly (T | string)[] {
  if (!hasTerms(query)) return [messages.noStoriesInFilters];
  return hasFilter(query) ? messages.noResultsInFilters(words) : messages.noResultsFor(words);
}

/** "No results for …" for announcements. */
export function noResultsText(query: SearchQuery): MessageText {
  const words = query.text.trim();
  return noResults(query, { text: hasPhrase(query) ? words : messages.quoted(words), lang: undefined });
}

const hasPhrase = ({ text }: SearchQuery): boolean => parseClauses(text).some(({ quoted }) => quoted);

/** What to try next. Never fewer words, because stories with most of the words are shown anyway. */
function advice(query: SearchQuery): string {
  if (!hasTerms(query)) return messages.tryOtherFilters;
  if (hasFilter(query)) return messages.tryWithoutFilters;
  return hasPhrase(query) ? messages.tryWithoutQuotes : messages.tryOtherWords;
}

/** Shown when nothing was found. The button that clears the filters is above, beside them. */
export function NoResults({ query }: { readonly query: SearchQuery }) {
  const text = query.text.trim();
  // A phrase has quotation marks of its own.
  const words = hasPhrase(query) ? <bdi>{text}</bdi> : <q dir="auto">{text}</q>;
  return (
    <div className="mt-6 max-w-note">
      <p className="text-standfirst">
        <Message of={noResults(query, words)} />
      </p>
      <p className="mt-2 text-body text-soft">
        <Label>{advice(query)}</Label>
      </p>
      <p className="mt-2 font-sans text-label">
        <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25 link">
          <Label>{messages.seeAllStories}</Label>
        </PageLink>
      </p>
    </div>
  );
}
