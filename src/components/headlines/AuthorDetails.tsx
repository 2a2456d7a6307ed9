import type { ListPage } from '../../edition/published.ts';
import { readableAddress } from '../../edition/addresses.ts';
import { Picture } from '../Picture.tsx';

/** The portrait of an author, and the author's pages on other sites. Shows nothing for other lists. */
export function AuthorDetails({ author: { image, profiles } }: { readonly author: ListPage }) {
  return (
    <>
      {image === undefined ? null : (
        <div className="mt-2 max-w-60">
          <Picture image={image} place="small" />
        </div>
      )}
      {profiles === undefined ? null : (
        <ul className="flex flex-wrap gap-x-4 font-sans text-label">
          {profiles.map((url) => (
            <li key={url}>
              <a href={url} rel="noopener noreferrer" className="inline-block py-3.25 link" dir="ltr">
                {readableAddress(url).replace(/^https?:\/\/(?:www\.)?|\/$/gu, '')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
