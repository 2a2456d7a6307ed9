import { htmlTree } from '../../html-tree.ts';

const basic: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** HTML has some 2,200. Files with more names make them up. */
const mostNames = 5000;
const ofHtml = new Map<string, string | undefined>();
/** References of the numbers 128 to 159 mean Windows-1252, as in HTML. */
const oldNumbers = new TextDecoder('windows-1252');
/** Entities of a file together add no more text than this. Those that do are made to do harm. */
const mostAdded = 1_000_000;

/** An entity of HTML, such as `nbsp`. */
function htmlEntity(name: string): string | undefined {
  if (!ofHtml.has(name) && ofHtml.size < mostNames) {
    const [node] = htmlTree(`&${name};`, 'fragment').children;
    const isKnown = node?.type === 'text' && !node.value.startsWith('&');
    ofHtml.set(name, isKnown ? node.value : undefined);
  }
  return ofHtml.get(name);
}

function character(reference: string): string | undefined {
  const code = /^x/iu.test(reference) ? Number.parseInt(reference.slice(1), 16) : Number.parseInt(reference, 10);
  if (code >= 128 && code < 160) return oldNumbers.decode(Uint8Array.of(code), { stream: true });
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** The entities of a file: those that XML has, those of HTML, and those that its document type defines. */
export class Entities {
  readonly #defined = new Map<string, string>();
  readonly #external = new Set<string>();
  #added = 0;

  /** Whether the entities added more text than any file needs. */
  get isTrap(): boolean {
    return this.#added > mostAdded;
  }

  /** Takes the definitions of a document type. External ones are never read. */
  define(doctype: string): void {
    for (const [, name = '', value = ''] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'[^']*')/giu)) {
      this.#defined.set(name, value);
    }
    for (const [, name = ''] of doctype.matchAll(/<!ENTITY\s+(?:%\s+)?([\w.-]+)\s+(?:SYSTEM|PUBLIC)\b/giu)) {
      this.#external.add(name);
    }
  }

  /**
   * The text with its entities resolved. Those that are unknown stay as they are.
   * @param unknown is told of each of them
   */
  decode(text: string, unknown: (what: string) => void, depth = 0): string {
    if (!text.includes('&')) return text;
    return text.replaceAll(/&(?:#(x[\da-f]{1,8}|\d{1,8})|([a-z_][\w.-]{0,38}));/giu, (whole, number, name) => {
      const value = number === undefined ? this.#named(name, unknown, depth) : character(number);
      if (value === undefined) unknown(this.#faultOf(whole, name));
      return value ?? whole;
    });
  }

  #faultOf(reference: string, name: string | undefined): string {
    return name !== undefined && this.#external.has(name)
      ? `has the external entity ${reference}, which is never read`
      : `has the unknown entity ${reference}, which stays as it is`;
  }

  #named(name: string, unknown: (what: string) => void, depth: number): string | undefined {
    const own = this.#defined.get(name);
    if (own === undefined) return basic[name] ?? htmlEntity(name);
    this.#added += own.length + 1;
    return this.isTrap || depth > 8 ? '' : this.decode(own, unknown, depth + 1);
  }
}
