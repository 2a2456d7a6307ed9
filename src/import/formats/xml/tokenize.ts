/** What the tokenizer tells of. Texts come in pieces. */
export interface TokenHandler {
  open(name: string, attributes: string, isEmpty: boolean, line: number): void;
  close(name: string, line: number): void;
  /** @param isRaw true in CDATA, where no entities are */
  text(text: string, isRaw: boolean, line: number): void;
  doctype(text: string, line: number): void;
  repair(what: string, line: number): void;
}

type TokenState = 'text' | 'cdata' | 'comment' | 'instruction';

const ends: Readonly<Record<Exclude<TokenState, 'text'>, string>> = { cdata: ']]>', comment: '-->', instruction: '?>' };
/** A tag or a document type that is longer is none. */
const longestTag = 1_048_576;
const longestEntity = 40;
const nameStart = /[\p{L}_:]/u;

/**
 * Splits XML into tags and texts, piece by piece. Its memory doesn't grow with the file. It never fails: it takes what
 * is no XML as text, and tells of it. XML libraries close all open elements at a stray end tag, or stop.
 */
export class XmlTokenizer {
  readonly #to: TokenHandler;
  #rest = '';
  #state: TokenState = 'text';
  #line = 1;
  /** Where the next line break stands in the piece. It is looked for once: a piece can be one line. */
  #nextBreak = Number.POSITIVE_INFINITY;
  /** False once the end of a document type was looked for in the piece in vain: so it will be from later places. */
  #hasSubsetEnd = true;

  constructor(to: TokenHandler) {
    this.#to = to;
  }

  /** The next piece of the file. */
  write(piece: string): void {
    this.#read(this.#rest + piece, false);
  }

  /** The end of the file. */
  end(): void {
    this.#read(this.#rest, true);
    if (this.#state !== 'text') this.#to.repair(`ends inside a ${this.#state}`, this.#line);
  }

  #read(text: string, isLast: boolean): void {
    this.#nextBreak = breakIn(text, 0);
    this.#hasSubsetEnd = true;
    let at = 0;
    for (let next = 0; at < text.length; at = next) {
      next = this.#state === 'text' ? this.#readText(text, at, isLast) : this.#readToEnd(text, at, isLast);
      if (next === -1) break;
    }
    this.#lineAt(text, at);
    this.#rest = text.slice(at);
  }

  #lineAt(text: string, at: number): number {
    while (this.#nextBreak < at) {
      this.#line += 1;
      this.#nextBreak = breakIn(text, this.#nextBreak + 1);
    }
    return this.#line;
  }

  /** Reads on in CDATA, a comment or an instruction. Returns where to read on, or -1 if more text is needed. */
  #readToEnd(text: string, at: number, isLast: boolean): number {
    const state = this.#state as Exclude<TokenState, 'text'>;
    const end = text.indexOf(ends[state], at);
    const to = end === -1 ? (isLast ? text.length : text.length - 2) : end;
    if (state === 'cdata' && to > at) this.#to.text(text.slice(at, to), true, this.#lineAt(text, at));
    if (end === -1) return to > at ? to : -1;
    this.#state = 'text';
    return end + ends[state].length;
  }

  #readText(text: string, at: number, isLast: boolean): number {
    const tag = text.indexOf('<', at);
    if (tag === at) return this.#readMarkup(text, at, isLast);
    let to = tag === -1 ? text.length : tag;
    if (tag === -1 && !isLast) {
      const entity = text.lastIndexOf('&');
      if (entity >= at && text.length - entity < longestEntity && !text.includes(';', entity)) to = entity;
    }
    if (to === at) return -1;
    this.#to.text(text.slice(at, to), false, this.#lineAt(text, at));
    return to;
  }

  #readMarkup(text: string, at: number, isLast: boolean): number {
    if (!isLast && text.length - at < 9) return -1;
    const second = text[at + 1] ?? '';
    if (text.startsWith('<!--', at)) return this.#enter('comment', at + 4);
    if (text.startsWith('<![CDATA[', at)) return this.#enter('cdata', at + 9);
    if (second === '?') return this.#enter('instruction', at + 2);
    const isDeclaration = second === '!' && /[a-z]/iu.test(text[at + 2] ?? '');
    const isTag = second === '/' ? nameStart.test(text[at + 2] ?? '') : nameStart.test(second);
    if (!isDeclaration && !isTag) return this.#takeAsText(text, at);
    const end = isDeclaration ? this.#endOfDeclaration(text, at) : endOfTag(text, at);
    if (end === unfinished || (end === -1 && (isLast || text.length - at > longestTag))) {
      return this.#takeAsText(text, at);
    }
    if (end === -1) return -1;
    const line = this.#lineAt(text, at);
    if (isDeclaration) this.#to.doctype(text.slice(at, end + 1), line);
    else if (second === '/') this.#to.close(text.slice(at + 2, end).trim(), line);
    else this.#open(text.slice(at + 1, end), line);
    return end + 1;
  }

  #enter(state: TokenState, at: number): number {
    this.#state = state;
    return at;
  }

  #takeAsText(text: string, at: number): number {
    const line = this.#lineAt(text, at);
    const end = endOfSigns(text, at);
    this.#to.repair('has a “<” that begins no tag', line);
    this.#to.text(text.slice(at, end), true, line);
    return end;
  }

  /** Where the declaration ends that begins at a place, as `endOfTag` says it. Brackets stand around a part of it. */
  #endOfDeclaration(text: string, from: number): number {
    const sign = /[<>[]/gu;
    sign.lastIndex = from + 1;
    const found = sign.exec(text);
    if (found?.[0] === '>') return found.index;
    if (found?.[0] === '<') return unfinished;
    if (found === null || !this.#hasSubsetEnd) return -1;
    const close = /\]\s*>/gu;
    close.lastIndex = found.index;
    this.#hasSubsetEnd = close.test(text);
    return this.#hasSubsetEnd ? close.lastIndex - 1 : -1;
  }

  #open(tag: string, line: number): void {
    const isEmpty = tag.endsWith('/');
    const whole = isEmpty ? tag.slice(0, -1) : tag;
    const nameEnd = whole.search(/[\s/]/u);
    const name = nameEnd === -1 ? whole : whole.slice(0, nameEnd);
    this.#to.open(name, nameEnd === -1 ? '' : whole.slice(nameEnd), isEmpty, line);
  }
}

/** Signs that begin no tag, with spaces and other signs between them: a file can have millions, and each is a text. */
const signs = /(?:<(?=[<\s])[<\s]*)?</uy;

/** Where the text ends that begins with a sign "<", so that the rest can begin a tag. */
function endOfSigns(text: string, at: number): number {
  signs.lastIndex = at;
  // The last sign may begin a tag.
  return signs.test(text) && signs.lastIndex - 1 > at ? signs.lastIndex - 1 : at + 1;
}

/** Where the next line break stands; beyond the text if there is none. */
function breakIn(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}

/** Of a tag that another one begins in. */
const unfinished = -2;

/** Where the tag ends that begins at a place: a “>” outside of quotes. -1 if the text ends before. */
function endOfTag(text: string, from: number): number {
  const sign = /=\s*["']|[<>]/gu;
  sign.lastIndex = from + 1;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const [what] = found;
    if (what === '>') return found.index;
    if (what === '<') return unfinished;
    const end = text.indexOf(what.at(-1) ?? '"', sign.lastIndex);
    if (end === -1) return -1;
    sign.lastIndex = end + 1;
  }
  return -1;
}
