import { language } from '#messages/language.ts';
import * as messages from '#messages/page.ts';
import { Label } from './Label.tsx';
import { PageLink } from './PageLink.tsx';

/** Links to the previous and the next page of a long list; nothing if there is only one page. */
export function Pager({
  addressOf,
  page,
  pages,
}: {
  /** The address of a page; the first is 1. */
  readonly addressOf: (page: number) => string;
  readonly page: number;
  readonly pages: number;
}) {
  if (pages === 1) return null;
  return (
    <nav
      aria-label={messages.pagesNavigation}
      lang={language}
      className="mt-8 flex flex-wrap items-center gap-x-6 border-t border-rule font-sans text-label"
    >
      {page === 1 ? null : (
        <PageLink to={addressOf(page - 1)} className="py-3.5 link">
          <Label>{messages.previousPage}</Label>
        </PageLink>
      )}
      <Label className="py-3.5 text-soft">{messages.pageOfPages(page, pages)}</Label>
      {page === pages ? null : (
        <PageLink to={addressOf(page + 1)} className="py-3.5 link">
          <Label>{messages.nextPage}</Label>
        </PageLink>
      )}
    </nav>
  );
}
