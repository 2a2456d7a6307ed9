/** The largest useful file of a picture. */

/** Wider files than this are larger than any page shows. */
const mostPixels = 2400;

/** A file of a picture, and how wide it is if that is known. */
interface Candidate {
  readonly address: string;
  readonly width: number;
}

/** The files of a `srcset`. Addresses may have commas in them. */
export function candidatesOf(srcset: string): Candidate[] {
  const found: Candidate[] = [];
  const pattern = /\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wxh]))?[^,]*(?:,|$)/gu;
  for (const [, address = '', size, unit] of srcset.matchAll(pattern)) {
    const number = Number(size ?? '1');
    found.push({ address, width: unit === 'w' ? number : unit === 'x' || size === undefined ? number * 500 : 0 });
  }
  return found;
}

/** The address of the widest file up to a limit, or of the narrowest above it. */
export function largest(candidates: readonly Candidate[]): string | undefined {
  const fitting = candidates.filter(({ width }) => width <= mostPixels);
  const widest = fitting.toSorted((a, b) => b.width - a.width)[0];
  return (widest ?? candidates.toSorted((a, b) => a.width - b.width)[0])?.address;
}
