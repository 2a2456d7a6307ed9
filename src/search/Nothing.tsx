import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { listAddress } from '../edition/addresses.ts';
import { hasFilter, type Question } from '../edition/search-question.ts';

/** Where nothing was found: what to do next. */
export function Nothing({ question, ask }: { readonly question: Question; readonly ask: (question: Question) => void }) {
  const filtered = hasFilter(question);
  return (
    <div className="mt-6 max-w-note">
      <p className="text-standfirst">
        <Label>{filtered ? 'No story among these has it.' : 'No story has it.'}</Label>
      </p>
      <p className="mt-2 text-body text-soft">
        <Label>{filtered ? 'Search in everything, or for fewer words.' : 'Search for fewer words, or for another name of the same thing.'}</Label>
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6 font-sans text-label">
        {filtered && question.text.trim() !== '' ? (
          <li>
            <button type="button" className="cursor-pointer py-3.25 link" onClick={() => ask({ text: question.text })}>
              <Label>Search in everything</Label>
            </button>
          </li>
        ) : null}
        <li>
          <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25 link">
            <Label>See all headlines</Label>
          </PageLink>
        </li>
      </ul>
    </div>
  );
}
