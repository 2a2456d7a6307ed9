/**
 * A path in the one spelling that the site uses: as browsers write it when a reader types the letters themselves. So
 * `/%c3%b6/`, `/%C3%B6/` and `/ö/` are one path, and `/%41/` is `/A/`.
 * @param path of a URL, with or without percent-encoding; one with faulty encoding stays as it is
 */
export function canonicalPath(path: string): string {
  try {
    return path
      .split('/')
      .map((part) => encodeURI(decodeURIComponent(part)).replaceAll(/[?#/]|%5[BD]/gu, swapped))
      .join('/');
  } catch {
    return path;
  }
}

/** `encodeURI` leaves characters that would end a path, or divide it, and encodes brackets, which URLs leave. */
const swapped = (text: string): string => (text.length === 1 ? encodeURIComponent(text) : decodeURIComponent(text));
