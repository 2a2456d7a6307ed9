import { language } from '#messages/language.ts';
import * as messages from '#messages/reader/controls.ts';
import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { savedAddress, searchAddress } from '../edition/addresses.ts';
import { TextButton } from './appearance/TextButton.tsx';

/** The tools in the header of every page: search, saved stories, text and theme. */
export function PageTools() {
  return (
    <ul
      className="-me-3 flex flex-wrap font-sans text-label text-soft print:hidden"
      aria-label={messages.yourReading}
      lang={language}
    >
      <li>
        <PageLink to={searchAddress} className="page-tool" shortcut="search">
          <Label>{messages.search}</Label>
        </PageLink>
      </li>
      <li>
        <PageLink to={savedAddress} className="page-tool">
          <Label>{messages.savedStories}</Label>
        </PageLink>
      </li>
      <li>
        <TextButton />
      </li>
    </ul>
  );
}
