import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { SectionHeading } from '../components/SectionHeading.tsx';
import { searchAddress, topicAddress, topicsAddress } from '../edition/addresses.ts';
import type { SearchPage } from '../search-engine/format.ts';
import { queryString } from '../search-engine/query.ts';

/** Topics that are listed. */
const mostListed = 24;

/** Where nothing is asked yet: what was asked before, how to ask, and what most stories are about. */
export function Unasked({
  page,
  recent,
  onForget,
}: {
  readonly page: SearchPage;
  readonly recent: readonly string[];
  readonly onForget: () => void;
}) {
  return (
    <>
      <p className="mt-6 max-w-note text-body text-soft noscript:hidden">
        <Label>
          The last word may be unfinished, and a slip of the finger is forgiven. Put words in quotes to find them side
          by side.
        </Label>
      </p>
      {recent.length === 0 ? null : (
        <section aria-labelledby="recent" className="mt-8 max-w-note">
          <SectionHeading id="recent">
            <Label>Recent searches</Label>
          </SectionHeading>
          <ul className="border-t border-rule">
            {recent.map((text) => (
              <li key={text} className="border-b border-rule">
                <PageLink to={`${searchAddress}${queryString({ text })}`} className="headline">
                  {text}
                </PageLink>
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="tool -ms-(--tool-inset)" onClick={onForget}>
              <Label>Forget recent searches</Label>
            </button>
          </p>
        </section>
      )}
      <Topics page={page} />
    </>
  );
}

function Topics({ page: { topics } }: { readonly page: SearchPage }) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics" className="mt-8">
      <SectionHeading id="topics">
        <Label>Topics</Label>
      </SectionHeading>
      <ul className="headline-columns border-t border-rule">
        {topics.slice(0, mostListed).map(({ slug, name, stories }) => (
          <li key={slug} className="border-b border-rule">
            <PageLink to={topicAddress(slug)} className="headline">
              <span>{name}</span>
              <span className="headline-note">
                <Label>{stories === 1 ? '1 story' : `${stories} stories`}</Label>
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
      {topics.length > mostListed ? (
        <p>
          <PageLink to={topicsAddress()} className="inline-block py-3.25 font-sans text-label link">
            <Label>All topics</Label>
          </PageLink>
        </p>
      ) : null}
    </section>
  );
}
