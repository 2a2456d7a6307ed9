/** Start tags of one text. Real texts have fewer than 10,000, and each takes memory and time. */
export const mostElements = 200_000;

/** What is said of a text with more. */
export const tooManyElements = `it has a text of more than ${mostElements} elements`;

/** Whether a text in HTML has more elements than any story. Counts start tags only, so it is quick for any text. */
export function hasTooManyElements(html: string): boolean {
  const tag = /<[a-z]/giu;
  let count = 0;
  while (count <= mostElements && tag.test(html)) count += 1;
  return count > mostElements;
}
