/** The longest value that a message shows whole, in UTF-16 code units. */
const longest = 80;

/** A name or address as it has to be written: never shortened. */
export const quoteWhole = (text: string): string => JSON.stringify(text);

/** A value as a message shows it: as JSON, shortened to 80 characters. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest - 4)}…${text.at(-1) ?? ''}` : text;
}
