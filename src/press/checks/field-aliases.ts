/**
 * Names that editors know a field by from elsewhere, with the field that each is here: what has
 * a home is never told to be taken out. Where there are two, the first that a file may have is it.
 */
const homes = new Map<string, readonly string[]>(
  Object.entries({
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
  }).reduce((known, [field, names]) => {
    for (const name of names) known.set(name.toLowerCase(), [...(known.get(name.toLowerCase()) ?? []), field]);
    return known;
  }, new Map<string, string[]>()),
);

/**
 * The field of a file that another name means.
 * @param fields those that the file may have
 */
export const homeOf = (name: string, fields: object): string | undefined =>
  homes.get(name.toLowerCase())?.find((field) => Object.hasOwn(fields, field));
