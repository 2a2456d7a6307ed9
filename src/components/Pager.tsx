import { listAddress, type ListName } from '../edition/addresses.ts';
import { Label } from './Label.tsx';
import { PageLink } from './PageLink.tsx';

/** The way through a long list. */
export function Pager({ list, page, pages }: { readonly list: ListName; readonly page: number; readonly pages: number }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages" className="mt-8 flex flex-wrap items-center gap-x-6 border-t border-rule font-sans text-label">
      {page === 1 ? null : (
        <PageLink to={listAddress(list, page - 1)} className="py-3.5 link">
          <Label>Previous page</Label>
        </PageLink>
      )}
      <Label className="py-3.5 text-soft">{`Page ${page} of ${pages}`}</Label>
      {page === pages ? null : (
        <PageLink to={listAddress(list, page + 1)} className="py-3.5 link">
          <Label>Next page</Label>
        </PageLink>
      )}
    </nav>
  );
}
