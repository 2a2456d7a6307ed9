/** How many signs are read before the reader's input may be answered. */
const signsAtOnce = 2000;

/** The items of the arrays at one depth of a JSON text, and what remains of the text without them. */
export interface JsonItems {
  /** Finds the items, up to one more than the most. Yields now and then how many characters are done. */
  readonly find: () => Generator<number>;
  /** How many items were found: arrays and objects, not strings or numbers. */
  readonly count: () => number;
  /**
   * The JSON text with `[0,4]` in place of the first five items of an array, `[5,5]` in place of the only one of the
   * next array, and so on.
   */
  readonly outline: () => string;
  /** How many items an array of the outline stands for, with texts and numbers in it. */
  readonly countIn: (places: readonly unknown[]) => number;
  /**
   * Parses the items that an array of the outline stands for, one after the other.
   * @throws if an item is not valid JSON
   */
  readonly read: (places: readonly unknown[]) => Iterable<unknown>;
}

/** The first and the last item that an array in the outline stands for. */
const rangeOf = (place: unknown): readonly [first: number, last: number] | undefined =>
  Array.isArray(place) ? [Number(place[0]), Number(place[1])] : undefined;

/**
 * Divides a JSON text, so that it can be parsed in parts: `JSON.parse` of ten megabytes stops a page for a second. This
 * only finds where items begin and end. `JSON.parse` then decides whether they and the outline are valid.
 * @param depth of the arrays: 1 is the whole text
 * @param most how many items are looked for
 */
export function jsonItems(text: string, depth: number, most: number): JsonItems {
  const starts: number[] = [];
  const ends: number[] = [];
  let outline = '';
  /** Up to where the text is in the outline, or is an item. */
  let done = 0;
  /** The first of the items that follow one another and are not in the outline yet. */
  let first: number | undefined;

  /** Adds these items to the outline, and the text that follows them. */
  function add(following: string): void {
    outline += first === undefined ? following : `[${first},${starts.length - 1}]${following}`;
    first = undefined;
  }

  function* find(): Generator<number> {
    const outside = /["[\]{}]/gu;
    const inside = /["\\]/gu;
    let pattern = outside;
    let level = 0;
    let isInArray = false;
    let signs = 0;
    for (let match = pattern.exec(text); match !== null && starts.length <= most; match = pattern.exec(text)) {
      const { 0: sign, index } = match;
      let next = index + 1;
      if (sign === '"') pattern = pattern === outside ? inside : outside;
      // The next character is escaped.
      else if (sign === '\\') next += 1;
      else if (sign === '[' || sign === '{') {
        level += 1;
        if (level === depth) isInArray = sign === '[';
        if (level === depth + 1 && isInArray) {
          const before = text.slice(done, index);
          if (first === undefined || before.trim() !== ',') add(before);
          done = index;
        }
      } else {
        level -= 1;
        if (level === depth && isInArray) {
          first ??= starts.length;
          starts.push(done);
          ends.push(next);
          done = next;
        }
      }
      pattern.lastIndex = next;
      signs += 1;
      if (signs % signsAtOnce === 0) yield index;
    }
    add(text.slice(done));
  }

  return {
    find,
    count: () => starts.length,
    outline: () => outline,
    countIn: (places) =>
      places.reduce<number>((sum, place) => {
        const range = rangeOf(place);
        return sum + (range === undefined ? 1 : range[1] - range[0] + 1);
      }, 0),
    *read(places) {
      for (const place of places) {
        const range = rangeOf(place);
        if (range === undefined) yield place;
        else for (let i = range[0]; i <= range[1]; i++) yield JSON.parse(text.slice(starts[i], ends[i]));
      }
    },
  };
}
