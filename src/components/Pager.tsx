import { Label } from './Label.tsx';
import { PageLink } from './PageLink.tsx';

/** The way through a long list. */
export function Pager({
  addressOf,
  page,
  pages,
}: {
  /** The address of a page, from 1. */
  readonly addressOf: (page: number) => string;
  readonly page: number;
  readonly pages: number;
}) {
  if (pages === 1) return null;
  return (
    <nav
      aria-label="Pages"
      className="mt-8 flex flex-wrap items-center gap-x-6 border-t border-rule font-sans text-label"
    >
      {page === 1 ? null : (
        <PageLink to={addressOf(page - 1)} className="py-3.5 link">
          <Label>Previous page</Label>
        </PageLink>
      )}
      <Label className="py-3.5 text-soft">{`Page ${page} of ${pages}`}</Label>
      {page === pages ? null : (
        <PageLink to={addressOf(page + 1)} className="py-3.5 link">
          <Label>Next page</Label>
        </PageLink>
      )}
    </nav>
  );
}
