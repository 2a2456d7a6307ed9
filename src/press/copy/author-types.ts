/** What an author can be, by schema.org's names. */
export const authorTypes = ['Person', 'Organization'] as const;

export type AuthorType = (typeof authorTypes)[number];
