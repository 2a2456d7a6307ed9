/** Elements that browsers without styles put on lines of their own, or show as boxes. */
const apart = new Set(
  (
    'address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr img input li main nav ol option p pre section select table tbody td textarea th tr ul'
  ).split(' '),
);

/** A text that ends with a word or a sentence, and one that starts with a word. */
const end = /[\p{L}\p{N}.,;:!?)…]$/u;
const start = /^[\p{L}\p{N}]/u;

/**
 * The places of a page where two words run together if there are no styles. Marked words of a story's text are left
 * out, since they may be parts of words.
 */
export function joinedWords(page: Node): string[] {
  const joined: string[] = [];
  let before = '';
  const read = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (text === '') return;
      const isMarkedUp = (node.parentElement?.closest('.passages') ?? null) !== null;
      if (!isMarkedUp && end.test(before) && start.test(text)) joined.push(`${before.slice(-20)}|${text.slice(0, 20)}`);
      before = text;
      return;
    }
    if (['script', 'style'].includes(node.nodeName.toLowerCase())) return;
    const isApart = apart.has(node.nodeName.toLowerCase());
    if (isApart) before = ' ';
    for (const child of node.childNodes) read(child);
    if (isApart) before = ' ';
  };
  read(page);
  return joined;
}
