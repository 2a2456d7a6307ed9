import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { listAddress } from '../edition/addresses.ts';
import { parseClauses, hasFilter, hasTerms, type SearchQuery } from '../search-engine/query.ts';

/** That nothing was found: among what was chosen, or of what was typed. */
export function noneOf(question: SearchQuery): string {
  if (!hasTerms(question)) return 'There is no story among these.';
  return hasFilter(question) ? 'No story among these has it.' : 'No story has it.';
}

/** Fewer words would not help: where no story has all of them, those that have some are found. */
function remedyFor(question: SearchQuery): string {
  if (!hasTerms(question)) return 'Search in everything, or choose something else.';
  if (hasFilter(question)) return 'Search in everything, or for other words.';
  const quoted = parseClauses(question.text).some((clause) => clause.quoted);
  return quoted
    ? 'Search without the quotes, or for other words.'
    : 'Search for other words, or for another name of the same thing.';
}

/** Where nothing was found: what to do next. What was chosen is taken away where it is seen, above. */
export function Nothing({ question }: { readonly question: SearchQuery }) {
  return (
    <div className="mt-6 max-w-note">
      <p className="text-standfirst">
        <Label>{noneOf(question)}</Label>
      </p>
      <p className="mt-2 text-body text-soft">
        <Label>{remedyFor(question)}</Label>
      </p>
      <p className="mt-2 font-sans text-label">
        <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25 link">
          <Label>See all headlines</Label>
        </PageLink>
      </p>
    </div>
  );
}
