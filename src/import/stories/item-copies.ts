/** What tells the copies of an item apart. */
interface ItemCopy {
  readonly key: string;
  fingerprint: string;
}

/** So many copies of one item are compared by their dates. Nobody exports more versions. */
const mostVersions = 100;

interface OtherCopies<Item> {
  readonly byContent: Map<string, Item>;
  readonly versions: Item[];
  /** The last number of a key: looking for a free one from the start takes long if there are many. */
  number: number;
}

/** The items to which a source gives the same id. Hardly any item has copies, so only those that have take memory. */
export class ItemCopies<Item extends ItemCopy> {
  readonly #byKey = new Map<string, Item>();
  readonly #others = new Map<string, OtherCopies<Item>>();

  /** The item with this key and content, if there is one. */
  same(key: string, fingerprint: string): Item | undefined {
    const first = this.#byKey.get(key);
    return first?.fingerprint === fingerprint ? first : this.#others.get(key)?.byContent.get(fingerprint);
  }

  /** The items with this key, as far as they are compared. */
  versions(key: string): readonly Item[] {
    const first = this.#byKey.get(key);
    return first === undefined ? [] : [first, ...(this.#others.get(key)?.versions ?? [])];
  }

  /** A key that no item has: this one, or one with a number after it. */
  freeKey(key: string): string {
    if (!this.#byKey.has(key)) return key;
    const others = this.#others.get(key) ?? { byContent: new Map<string, Item>(), versions: [], number: 1 };
    this.#others.set(key, others);
    do others.number += 1;
    while (this.#byKey.has(`${key} #${others.number}`));
    return `${key} #${others.number}`;
  }

  /** @param key that the source gives */
  add(key: string, item: Item): void {
    this.#byKey.set(item.key, item);
    const others = this.#others.get(key);
    if (item.key === key || others === undefined) return;
    others.byContent.set(item.fingerprint, item);
    if (others.versions.length < mostVersions) others.versions.push(item);
  }

  /** Gives an item the facts of a newer version. @param key that the source gives */
  replace(key: string, item: Item, facts: Partial<Item> & Pick<ItemCopy, 'fingerprint'>): void {
    const byContent = this.#others.get(key)?.byContent;
    if (byContent?.delete(item.fingerprint) === true) byContent.set(facts.fingerprint, item);
    Object.assign(item, facts);
  }
}
