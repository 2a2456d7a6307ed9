/** A count with its noun, for messages on the command line: "1 story", "2 stories". */
export const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
