import type { ReactNode } from 'react';
import { feedAddress, frontAddress, listAddress } from '../edition/addresses.ts';
import type { Masthead } from '../edition/published.ts';
import { Label } from './Label.tsx';
import { PageHeading } from './PageHeading.tsx';
import { PageLink } from './PageLink.tsx';
import { Names } from './Names.tsx';
import { SectionLine } from './SectionLine.tsx';

/** Everything round a page's own content: nameplate, section line, foot. */
export function Page({ masthead, front = false, section, children }: {
  /** Absent only where not even the masthead could be read. */
  readonly masthead: Masthead | undefined;
  /** The front page has the nameplate set large, as its heading. */
  readonly front?: boolean;
  /** The slug of the section the page is in. */
  readonly section?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-page px-6" id="top">
      <a className="skip-link font-sans text-label print:hidden link" href="#content">
        <Label>Skip to the content</Label>
      </a>
      <header>{front ? <FrontHeader masthead={masthead} /> : <InsideHeader masthead={masthead} section={section} />}</header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot masthead={masthead} />
    </div>
  );
}

function FrontHeader({ masthead }: { readonly masthead: Masthead | undefined }) {
  return (
    <>
      <p className="pt-3 font-sans text-label">
        <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25 text-soft">
          <Label>{countOf(masthead?.stories ?? 0)}</Label>
        </PageLink>
      </p>
      <div className="border-b-3 border-strong pb-3">
        <PageHeading className="nameplate w-fit text-balance">
          <PageLink to={frontAddress} className="inline-block py-1 hover:no-underline">
            {masthead?.name ?? <Label>Front page</Label>}
          </PageLink>
        </PageHeading>
      </div>
      <SectionLine sections={masthead?.sections ?? []} current="front" className="border-b border-rule" />
    </>
  );
}

function InsideHeader({ masthead, section }: { readonly masthead: Masthead | undefined; readonly section: string | undefined }) {
  return (
    <div className="border-b border-rule wide:flex wide:items-baseline wide:gap-x-7">
      <p className="max-w-full wide:max-w-2/5 wide:shrink-0">
        <PageLink to={frontAddress} className="inline-block pt-5.5 pb-3.5 mini-nameplate text-balance wide:pb-2 hover:no-underline">
          {masthead?.name ?? <Label>Front page</Label>}
        </PageLink>
      </p>
      <SectionLine sections={masthead?.sections ?? []} current={section} className="-mb-px max-wide:border-t max-wide:border-rule min-w-0 grow" />
    </div>
  );
}

const countOf = (stories: number): string => (stories === 1 ? '1 story in this edition' : `${stories} stories in this edition`);

function Foot({ masthead }: { readonly masthead: Masthead | undefined }) {
  return (
    <footer className="mt-14 border-t-3 print:hidden border-strong pt-4 pb-12 font-sans text-label text-soft">
      {masthead?.description === undefined ? null : <p className="max-w-note py-2">{masthead.description}</p>}
      {masthead?.publisher === undefined ? null : (
        <p className="py-2">
          <Label>Published by</Label> <Names names={[masthead.publisher]} />
        </p>
      )}
      <nav aria-label="Edition">
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <PageLink to={frontAddress} className="inline-block py-3.25">
              <Label>Front page</Label>
            </PageLink>
          </li>
          <li>
            <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25">
              <Label>All headlines</Label>
            </PageLink>
          </li>
          {/* Feeds name whole addresses: there are none without a public address to begin them with. */}
          {masthead?.url === undefined ? null : (
            <li>
              <a href={`${import.meta.env.BASE_URL}${feedAddress({ kind: 'headlines' }, 'rss').slice(1)}`} className="inline-block py-3.25">
                <Label>RSS feed</Label>
              </a>
            </li>
          )}
          <li>
            <a href="#top" className="inline-block py-3.25">
              <Label>Back to the top</Label>
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
