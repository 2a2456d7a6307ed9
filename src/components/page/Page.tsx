import { memo, use, type ReactNode } from 'react';
import { language } from '#messages/language.ts';
import * as messages from '#messages/page.ts';
import { feedAddress, frontAddress, listAddress, topicsAddress } from '../../edition/addresses.ts';
import type { Masthead } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';
import { Later } from '../Later.tsx';
import { Message } from '../Message.tsx';
import { Name } from '../Name.tsx';
import { PageHeader } from './PageHeader.tsx';
import { SlotsContext } from '../slots-context.ts';

/** The frame of every page: skip link, header with nameplate and sections, main content, footer. */
export function Page({
  masthead,
  section,
  header,
  children,
}: {
  /** Absent only if the masthead could not be read. */
  readonly masthead: Masthead | undefined;
  /** The slug of the page's section. */
  readonly section?: string | undefined;
  /** Instead of the header that most pages have. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-page px-[min(1.5rem,8vw)]" id="top">
      <a className="skip-link font-sans text-label print:hidden link" href="#content">
        <Label>{messages.skipToContent}</Label>
      </a>
      <header>{header ?? <PageHeader masthead={masthead} section={section} />}</header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Later>
        <Footer masthead={masthead} />
      </Later>
    </div>
  );
}

const Footer = memo(function Footer({ masthead }: { readonly masthead: Masthead | undefined }) {
  const { FooterTools } = use(SlotsContext);
  return (
    <footer className="mt-14 border-t-3 print:hidden border-strong pt-4 pb-12 font-sans text-label text-soft">
      {/* Spans, since reader views take the longest paragraphs of a short page for its text. */}
      {masthead?.description && <span className="block max-w-note py-2">{masthead.description}</span>}{' '}
      {masthead?.publisher && (
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
          {masthead?.url && (
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
          {FooterTools && (
            <li>
              <FooterTools />
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
});
