import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { savedAddress, searchAddress } from '../edition/addresses.ts';
import { TextButton } from './appearance/TextButton.tsx';

/** In the head of every page: the reader's own pages, and how pages look. */
export function PageTools() {
  return (
    <ul className="-me-3 flex shrink-0 gap-x-1 font-sans text-label text-soft print:hidden" aria-label="Your reading">
      <li>
        <PageLink to={searchAddress} className="page-tool" shortcut="search">
          <Label>Search</Label>
        </PageLink>
      </li>
      <li>
        <PageLink to={savedAddress} className="page-tool">
          <Label>Saved</Label>
        </PageLink>
      </li>
      <li>
        <TextButton />
      </li>
    </ul>
  );
}
