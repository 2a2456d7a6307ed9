import { use, type ReactNode } from 'react';
import { language } from '#messages/language.ts';
import * as messages from '#messages/page.ts';
import { feedAddress, frontAddress, listAddress, topicsAddress } from '../../edition/addresses.ts';
import type { Masthead } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageHeading } from './PageHeading.tsx';
import { PageLink } from '../PageLink.tsx';
import { Later } from '../Later.tsx';
import { Message } from '../Message.tsx';
import { Name } from '../Name.tsx';
import { Parts } from '../Parts.tsx';
import { SectionLine } from './SectionLine.tsx';
import { SlotsContext } from '../slots-context.ts';

/** The frame of every page: skip link, header with nameplate and sections, main content, footer. */
export function Page({
  masthead,
  front = false,
  aboveNameplate,
  section,
  children,
}: {
  /** Absent only if the masthead could not be read. */
  readonly masthead: Masthead | undefined;
  /** On the front page the nameplate is large, and the page's heading. */
  readonly front?: boolean;
  /** In the line above the nameplate of the front page. */
  readonly aboveNameplate?: ReactNode;
  /** The slug of the page's section. */
  readonly section?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-page px-6" id="top">
      <a className="skip-link font-sans text-label print:hidden link" href="#content">
        <Label>{messages.skipToContent}</Label>
      </a>
      <header>
        {front ? (
          <FrontHeader masthead={masthead}>{aboveNameplate}</FrontHeader>
        ) : (
          <InsideHeader masthead={masthead} section={section} />
        )}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Later>
        <Footer masthead={masthead} />
      </Later>
    </div>
  );
}

function FrontHeader({
  masthead,
  children,
}: {
  readonly masthead: Masthead | undefined;
  readonly children: ReactNode;
}) {
  const { PageTools } = use(SlotsContext);
  return (
    <>
      <div className="flex flex-wrap items-start justify-end gap-x-6 pt-3 font-sans text-label">
        <div className="group flex grow justify-between gap-x-6">
          {/* Without room for both, the link to continue reading goes before the number of stories. */}
          <p className="shrink-0 max-wide:group-has-[[data-continue]]:hidden">
            <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25 text-soft">
              <Label>
                <Parts of={messages.storiesInEdition(masthead?.stories ?? 0, onlyWide)} />
              </Label>
            </PageLink>
          </p>
          {children}
        </div>
        {PageTools === undefined ? null : <PageTools />}
      </div>
      <div className="border-b-3 border-strong pb-3">
        <PageHeading className="nameplate w-fit text-balance">
          <PageLink to={frontAddress} className="inline-block py-1 hover:no-underline">
            {masthead?.name ?? <Label>{messages.frontPage}</Label>}
          </PageLink>
        </PageHeading>
      </div>
      <SectionLine masthead={masthead} current="front" className="border-b border-rule" />
    </>
  );
}

const onlyWide = (words: string) => <span className="max-wide:hidden">{words}</span>;

function InsideHeader({
  masthead,
  section,
}: {
  readonly masthead: Masthead | undefined;
  readonly section: string | undefined;
}) {
  const { PageTools } = use(SlotsContext);
  return (
    <div className="flex flex-wrap items-baseline justify-between border-b border-rule wide:flex-nowrap wide:gap-x-7">
      <p className="min-w-0 max-w-full wide:max-w-2/5 wide:shrink-0">
        <PageLink
          to={frontAddress}
          className="inline-block pt-5.5 pb-3.5 mini-nameplate text-balance wide:pb-2 hover:no-underline"
        >
          {masthead?.name ?? <Label>{messages.frontPage}</Label>}
        </PageLink>
      </p>
      {PageTools === undefined ? null : (
        <div className="wide:order-last wide:shrink-0">
          <PageTools />
        </div>
      )}
      <SectionLine
        masthead={masthead}
        current={section}
        className="-mb-px min-w-0 max-wide:basis-full max-wide:border-t max-wide:border-rule wide:grow"
      />
    </div>
  );
}

function Footer({ masthead }: { readonly masthead: Masthead | undefined }) {
  const { FooterTools } = use(SlotsContext);
  return (
    <footer className="mt-14 border-t-3 print:hidden border-strong pt-4 pb-12 font-sans text-label text-soft">
      {/* Spans, since reader views take the longest paragraphs of a short page for its text. */}
      {masthead?.description === undefined ? null : (
        <span className="block max-w-note py-2">{masthead.description}</span>
      )}{' '}
      {masthead?.publisher === undefined ? null : (
        <span className="block py-2">
          <Message of={messages.publishedBy(<Name of={masthead.publisher} />)} />
        </span>
      )}
      <nav aria-label={messages.editionNavigation} lang={language}>
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <PageLink to={frontAddress} className="inline-block py-3.25">
              <Label>{messages.frontPage}</Label>
            </PageLink>
          </li>
          <li>
            <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25">
              <Label>{messages.allStories}</Label>
            </PageLink>
          </li>
          <li>
            <PageLink to={topicsAddress()} className="inline-block py-3.25">
              <Label>{messages.topics}</Label>
            </PageLink>
          </li>
          {/* Feeds contain absolute addresses: an edition without a public address has none. */}
          {masthead?.url === undefined ? null : (
            <li>
              <a
                href={`${import.meta.env.BASE_URL}${feedAddress({ kind: 'headlines' }, 'rss').slice(1)}`}
                className="inline-block py-3.25"
              >
                <Label>{messages.rssFeed}</Label>
              </a>
            </li>
          )}
          <li>
            <a href="#top" className="inline-block py-3.25">
              <Label>{messages.backToTop}</Label>
            </a>
          </li>
          {FooterTools === undefined ? null : (
            <li>
              <FooterTools />
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
}
