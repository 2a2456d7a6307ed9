/** How deep elements may be nested. Real pages have fewer than 100 levels; parsers fail at some thousands. */
export const mostLevels = 256;

/** Elements without an end tag. */
const voids = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Elements whose end tag is often left out: the next one ends them. */
const selfEnding = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(' '));
/** What stands in these is text. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/**
 * Leaves out the tags of elements that are nested deeper than any page needs. Their text stays. Without this, a file
 * with 100,000 open tags would exhaust the stack of the parser, or its time.
 */
export function limitNesting(html: string): { readonly html: string; readonly isCut: boolean } {
  const open: string[] = [];
  const cut: [from: number, to: number][] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const { name, isEnd, to } = tagAt(html, at);
    const from = at;
    at = Math.max(to, at + 1);
    if (name === '' || voids.has(name) || selfEnding.has(name)) continue;
    if (rawText.has(name)) {
      if (!isEnd) at = endOfRawText(html, name, to);
    } else if (!isEnd) {
      open.push(name);
      if (open.length > mostLevels) cut.push([from, to]);
    } else if (open.length > mostLevels) {
      cut.push([from, to]);
      open.pop();
    } else {
      // An end tag without a start tag ends nothing.
      const start = open.lastIndexOf(name);
      if (start !== -1) open.length = start;
    }
  }
  if (cut.length === 0) return { html, isCut: false };
  const kept: string[] = [];
  let at = 0;
  for (const [from, to] of cut) {
    kept.push(html.slice(at, from));
    at = to;
  }
  kept.push(html.slice(at));
  return { html: kept.join(' '), isCut: true };
}

const nameStart = /[a-z]/iu;
const nameEnd = /[\s/>]/gu;

/** What begins at a sign `<`: a tag and where it ends, or a comment, whose name is empty. */
function tagAt(html: string, at: number): { name: string; isEnd: boolean; to: number } {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return { name: '', isEnd: false, to: end === -1 ? html.length : end + 3 };
  }
  const isEnd = html[at + 1] === '/';
  const start = at + (isEnd ? 2 : 1);
  if (!nameStart.test(html[start] ?? '')) return { name: '', isEnd, to: at + 1 };
  nameEnd.lastIndex = start;
  const end = nameEnd.exec(html)?.index ?? html.length;
  return { name: html.slice(start, Math.min(end, start + 60)).toLowerCase(), isEnd, to: endOfTag(html, end) };
}

/** Quotes stand around values, so that these can have a sign `>` in them. */
function endOfTag(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const character = html[i];
    if (character === '>') return i + 1;
    if ((character === '"' || character === "'") && /=\s*$/u.test(html.slice(Math.max(from, i - 3), i))) {
      const end = html.indexOf(character, i + 1);
      if (end === -1) return html.length;
      i = end;
    }
  }
  return html.length;
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'giu');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
