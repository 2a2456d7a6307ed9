/** A name with a model: "Orrin 7", "Orrin Pro". A digit or a word with a capital behind it makes another one of it. */
const named = /\p{Lu}[\p{L}\p{M}]*(?:[\s-](?:\p{Lu}[\p{L}\p{M}]*|\d[\p{L}\p{N}]*))+(?=\s\p{Ll}|[,:;]|$)/gu;
const goesOn = /^[\s-](?:\p{Lu}|\d)/u;

/**
 * Prepares a function that tells whether a passage has a longer name wherever it has one of a headline, such as
 * "Orrin 7 Pro" for "Orrin 7".
 */
export function longerNames(headline: string): (passage: string) => boolean {
  const names = headline.match(named) ?? [];
  return (passage) =>
    names.some((name) => {
      const rests = passage.split(name).slice(1);
      return rests.length > 0 && rests.every((rest) => goesOn.test(rest));
    });
}
