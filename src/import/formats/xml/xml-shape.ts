import type { XmlElement } from './xml-element.ts';

/** What a format wants to have of an XML file. */
export interface XmlShape {
  /** Whether an element is an item: it is handed over when it ends, and then forgotten. */
  isItem(name: string, parent: XmlElement | undefined): boolean;
  /** The prefix of the format's own namespace, which is left out of names. */
  readonly home?: string | undefined;
  /** Whether `<PubDate>` is `<pubdate>`. Names are in small letters then. */
  readonly ignoresCase?: boolean | undefined;
}

/** A fault of a file, or of one item. */
export interface XmlFault {
  readonly fault: string;
  readonly line: number;
  /** True if nothing after it can be read. */
  readonly isLast: boolean;
}

/** Something that was wrong, and was read nevertheless. */
export interface XmlRepair {
  readonly what: string;
  readonly line: number;
  /** How often it was. */
  readonly count: number;
}

export const isXmlFault = (found: XmlElement | XmlFault): found is XmlFault => 'fault' in found;
