import type { ReactNode } from 'react';
import { frontAddress, listAddress } from '../edition/addresses.ts';
import type { Masthead } from '../edition/published.ts';
import { PageHeading } from './PageHeading.tsx';
import { PageLink } from './PageLink.tsx';
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
      <a className="skip-link font-sans text-label link" href="#content">
        Skip to the content
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
          <bdi lang="en" dir="ltr">
            {countOf(masthead?.stories ?? 0)}
          </bdi>
        </PageLink>
      </p>
      <div className="border-b-3 border-strong pb-3">
        <PageHeading className="text-nameplate font-extrabold tracking-[-0.035em]">
          <PageLink to={frontAddress} className="inline-block py-1 hover:no-underline">
            {masthead?.name ?? 'Front page'}
          </PageLink>
        </PageHeading>
      </div>
      <SectionLine sections={masthead?.sections ?? []} current="front" className="border-b border-rule" />
    </>
  );
}

function InsideHeader({ masthead, section }: { readonly masthead: Masthead | undefined; readonly section: string | undefined }) {
  return (
    <div className="border-b border-rule wide:flex wide:flex-wrap wide:items-end wide:gap-x-7">
      <p className="shrink-0">
        <PageLink to={frontAddress} className="inline-block pt-5.5 pb-3.5 text-mini font-extrabold tracking-[-0.03em] hover:no-underline">
          {masthead?.name ?? 'Front page'}
        </PageLink>
      </p>
      <SectionLine sections={masthead?.sections ?? []} current={section} className="-mb-px max-wide:border-t max-wide:border-rule min-w-0 grow" />
    </div>
  );
}

const countOf = (stories: number): string => (stories === 1 ? '1 story in this edition' : `${stories} stories in this edition`);

function Foot({ masthead }: { readonly masthead: Masthead | undefined }) {
  return (
    <footer className="mt-14 border-t-3 border-strong pt-4 pb-12 font-sans text-label text-soft">
      {masthead?.description === undefined ? null : <p className="max-w-note py-2">{masthead.description}</p>}
      <nav aria-label="Edition">
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <PageLink to={frontAddress} className="inline-block py-3.25">
              Front page
            </PageLink>
          </li>
          <li>
            <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25">
              All headlines
            </PageLink>
          </li>
          <li>
            <a href="#top" className="inline-block py-3.25">
              Back to the top
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
