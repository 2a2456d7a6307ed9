import type { Named } from '../edition/published.ts';

/**
 * The name of a person, publisher, source or license; a link if it has an address, on another site or below the
 * edition's base path.
 */
export function Name({ of: { name, url } }: { readonly of: Named }) {
  return url === undefined ? (
    <bdi>{name}</bdi>
  ) : (
    <a
      href={url[0] === '/' ? import.meta.env.BASE_URL + url.slice(1) : url}
      rel="noopener noreferrer"
      dir="auto"
      className="link"
    >
      {name}
    </a>
  );
}
