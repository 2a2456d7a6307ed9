/** Makes a function that computes its value at its first call, and then gives it again. */
export function lazy<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** How many words are remembered. */
const mostWords = 50_000;
/** A longer word would keep the whole text that it was cut from in memory. In UTF-16 code units. */
const longestWord = 12;

/** Makes a function that computes the value of a word once: texts have few different words. Rare long ones aside. */
export function onceByWord<T extends string | boolean>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > longestWord) return compute(word);
    let value = known.get(word);
    if (value === undefined) {
      if (known.size >= mostWords) known.clear();
      known.set(word, (value = compute(word)));
    }
    return value;
  };
}
