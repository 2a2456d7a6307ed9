import { parseAttributes } from './attributes.ts';
import { Entities } from './entities.ts';
import { scopeWith, usualName } from './namespaces.ts';
import type { Scope } from './namespaces.ts';
import type { XmlFault, XmlRepair, XmlShape } from './xml-shape.ts';
import { XmlTokenizer } from './tokenize.ts';
import type { TokenHandler } from './tokenize.ts';
import type { XmlElement } from './xml-element.ts';

/** Deeper nesting is a trap. Real files have fewer than 100 levels. */
const mostLevels = 500;
/** Characters of one item, and of all that is outside of items. A story has at most 5 MB. */
const mostCharacters = 16_777_216;

interface OpenElement {
  readonly written: string;
  readonly element: XmlElement;
  readonly scope: Scope;
}

/** Makes elements of tags, and takes the items out of the tree. */
export class TreeBuilder implements TokenHandler {
  readonly #shape: XmlShape;
  readonly #tokenizer = new XmlTokenizer(this);
  readonly #entities = new Entities();
  readonly #open: OpenElement[] = [];
  /** How many elements of each name are open, in small letters: a stray end tag looks through none of them. */
  readonly #openNames = new Map<string, number>();
  readonly #repairs = new Map<string, { readonly what: string; readonly line: number; count: number }>();
  #ready: (XmlElement | XmlFault)[] = [];
  /** The open item's level, or -1. */
  #item = -1;
  #itemFault: string | undefined;
  #size = 0;
  #sizeOutside = 0;
  root: XmlElement | undefined;
  isStopped = false;
  line = 1;

  constructor(shape: XmlShape) {
    this.#shape = shape;
  }

  get repairs(): readonly XmlRepair[] {
    return [...this.#repairs.values()];
  }

  write(piece: string): void {
    this.#tokenizer.write(piece);
  }

  end(): void {
    this.#tokenizer.end();
    if (this.isStopped) return;
    if (this.#open.length > 0) this.repair(`ends inside <${this.#open.at(-1)?.written}>`, this.line);
    this.#closeTo(0);
  }

  /** The items that ended since the last call. */
  take(): readonly (XmlElement | XmlFault)[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  repair(what: string, line: number): void {
    const known = this.#repairs.get(what);
    if (known !== undefined) known.count += 1;
    else if (this.#repairs.size < 50) this.#repairs.set(what, { what, line, count: 1 });
  }

  doctype(text: string, line: number): void {
    if (/^<!DOCTYPE/iu.test(text)) this.#entities.define(text);
    else this.repair('has a declaration where none may be', line);
  }

  open(written: string, attributeText: string, isEmpty: boolean, line: number): void {
    this.line = line;
    if (this.isStopped) return;
    const outer = this.#open.at(-1);
    const pairs = parseAttributes(attributeText, this.#entities, (what) => this.repair(what, line));
    const scope = scopeWith(outer?.scope ?? new Map(), pairs);
    const name = this.#nameOf(written, scope, false);
    if (this.#item === -1 && this.#open.length > mostLevels) {
      this.#stop(`it has elements that are nested more than ${mostLevels} levels deep`, line);
      return;
    }
    // Items don't stand in items: the one before was not closed.
    const top = this.#open[this.#item];
    if (top !== undefined && top.element.name === name && this.#shape.isItem(name, top.element.parent)) {
      this.repair(`has a <${written}> that is not closed`, line);
      this.#closeTo(this.#item);
    }
    const parent = this.#open.at(-1)?.element;
    const named = pairs.map(([key, value]) => [this.#nameOf(key, scope, true), value] as const);
    const element: XmlElement = { name, attributes: Object.fromEntries(named), children: [], parent, line };
    this.#add(written, attributeText, element);
    this.#open.push({ written, element, scope });
    this.#countOpen(written, 1);
    if (isEmpty) this.#closeTo(this.#open.length - 1);
  }

  close(written: string, line: number): void {
    this.line = line;
    const folded = written.toLowerCase();
    const isSame = (open: OpenElement): boolean =>
      open.written === written || (this.#shape.ignoresCase === true && open.written.toLowerCase() === folded);
    if ((this.#openNames.get(folded) ?? 0) === 0) {
      this.repair(`has an end tag </${written}> without a start`, line);
      return;
    }
    const lowest = Math.max(0, this.#open.length - 1000);
    for (let level = this.#open.length - 1; level >= lowest; level--) {
      const open = this.#open[level];
      if (open === undefined || !isSame(open)) continue;
      if (level < this.#open.length - 1) this.repair(`has a <${this.#open.at(-1)?.written}> that is not closed`, line);
      this.#closeTo(level);
      return;
    }
    this.repair(`has an end tag </${written}> without a start`, line);
  }

  #countOpen(written: string, change: 1 | -1): void {
    const folded = written.toLowerCase();
    const count = (this.#openNames.get(folded) ?? 0) + change;
    if (count === 0) this.#openNames.delete(folded);
    else this.#openNames.set(folded, count);
  }

  text(text: string, isRaw: boolean, line: number): void {
    this.line = line;
    const inner = this.#open.at(-1);
    if (inner === undefined || this.isStopped) return;
    const decoded = isRaw ? text : this.#entities.decode(text, (what) => this.repair(what, line));
    if (this.#entities.isTrap) {
      this.#stop('it defines entities that grow without end', line);
      return;
    }
    this.#count(text.length);
    if (this.#item !== -1 && this.#itemFault !== undefined) return;
    const { children } = inner.element;
    const clean = this.#withoutControls(decoded, line);
    // Texts come in pieces; readers of the tree want one.
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + clean;
    else children.push(clean);
  }

  #withoutControls(text: string, line: number): string {
    // oxlint-disable-next-line no-control-regex -- these are what it looks for
    const clean = text.replaceAll(/[\0-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{FFFE}\u{FFFF}]/gu, '');
    if (clean.length < text.length) this.repair('has control characters, which are left out', line);
    return clean;
  }

  #nameOf(written: string, scope: Scope, isAttribute: boolean): string {
    const name = usualName(written, scope, this.#shape.home ?? '', isAttribute);
    return this.#shape.ignoresCase === true ? name.toLowerCase() : name;
  }

  #add(written: string, attributeText: string, element: XmlElement): void {
    this.#count(written.length + attributeText.length);
    const { name, parent } = element;
    if (this.#item === -1 && this.#shape.isItem(name, parent)) {
      this.#item = this.#open.length;
      this.#size = 0;
      this.#itemFault = undefined;
      return;
    }
    if (this.#item !== -1 && this.#open.length - this.#item > mostLevels) {
      this.#itemFault ??= `it has elements that are nested more than ${mostLevels} levels deep`;
    }
    if (this.#item !== -1 && this.#itemFault !== undefined) return;
    if (parent === undefined) this.root ??= element;
    else parent.children.push(element);
  }

  #count(characters: number): void {
    if (this.#item === -1) this.#sizeOutside += characters;
    else this.#size += characters;
    if (this.#size > mostCharacters && this.#item !== -1) {
      this.#itemFault ??= `it has more than ${mostCharacters / 2 ** 20} million characters; a story has at most 5 MB`;
      this.#open[this.#item]?.element.children.splice(0);
    }
    if (this.#sizeOutside > mostCharacters) {
      this.#stop(`it has more than ${mostCharacters / 2 ** 20} million characters outside of items`, this.line);
    }
  }

  #stop(fault: string, line: number): void {
    if (!this.isStopped) this.#ready.push({ fault, line, isLast: true });
    this.isStopped = true;
  }

  /** Closes the elements from the innermost to a level. */
  #closeTo(level: number): void {
    while (this.#open.length > level) {
      const closed = this.#open.pop();
      if (closed !== undefined) this.#countOpen(closed.written, -1);
      if (closed === undefined || this.#open.length !== this.#item) continue;
      this.#item = -1;
      const { line } = closed.element;
      const fault = this.#itemFault;
      this.#ready.push(fault === undefined ? closed.element : { fault, line, isLast: false });
    }
  }
}
