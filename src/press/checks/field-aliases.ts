/**
 * Other names for fields, which editors know from other systems. If several fields have the same alias, the first that
 * the file can have is meant.
 */
const aliases: Readonly<Record<string, readonly string[]>> = {
  headline: ['title', 'head', 'heading'],
  name: ['title', 'nameplate'],
  body: ['text', 'content', 'paragraphs', 'articleBody', 'story'],
  description: [
    'subtitle',
    'summary',
    'standfirst',
    'subhead',
    'subheadline',
    'dek',
    'deck',
    'lede',
    'intro',
    'abstract',
    'excerpt',
    'tagline',
  ],
  author: ['byline', 'authors', 'by', 'writer', 'creator'],
  datePublished: ['date', 'published', 'publishedAt', 'pubDate'],
  dateModified: ['updated', 'modified', 'updatedAt', 'lastModified'],
  articleSection: ['section', 'category'],
  sections: ['categories'],
  keywords: ['tags'],
  about: ['topics'],
  inLanguage: ['language', 'lang', 'locale'],
  image: ['picture', 'photo', 'images'],
  correction: ['corrections'],
  isBasedOn: ['source', 'sources'],
  copyrightHolder: ['copyright'],
};

/**
 * The field that an alias means; undefined if there is none.
 * @param fields those that the file can have
 */
export const fieldForAlias = (name: string, fields: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(aliases).find(
    (field) =>
      Object.hasOwn(fields, field) && aliases[field]?.some((alias) => alias.toLowerCase() === name.toLowerCase()),
  );
