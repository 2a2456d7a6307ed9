import type { Named } from '../edition/published.ts';

/** Names in a row, as links where they have an address. */
export function NameList({ names }: { readonly names: readonly Named[] }) {
  return names.map(({ name, url }, i) => (
    <span key={i}>
      {i === 0 ? null : <span>{i === names.length - 1 ? ' and ' : ', '}</span>}
      {url === undefined ? (
        <span>{name}</span>
      ) : (
        <a href={url} rel="noopener noreferrer" className="link">
          {name}
        </a>
      )}
    </span>
  ));
}
