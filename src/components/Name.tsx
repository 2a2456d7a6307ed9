import type { Named } from '../edition/published.ts';

/** The name of a person, publisher, source or license; a link if it has an address. */
export function Name({ of: { name, url } }: { readonly of: Named }) {
  return url === undefined ? (
    <bdi>{name}</bdi>
  ) : (
    <a href={url} rel="noopener noreferrer" dir="auto" className="link">
      {name}
    </a>
  );
}
