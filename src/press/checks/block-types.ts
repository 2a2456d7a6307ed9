/** Names of kinds of blocks, and those that other systems and HTML have for them. */
const names: Readonly<Record<string, string>> = {
  heading: 'h1 h2 h3 h4 h5 h6 header subheading subhead title crosshead',
  quote: 'blockquote q citation',
  list: 'ul ol bullets bulletlist orderedlist unorderedlist',
  image: 'img picture photo figure foto bild',
  gallery: 'slideshow images photos pictures carousel',
  note: 'editorsnote editornote disclaimer',
  table: 'grid spreadsheet',
  video: 'film movie clip',
  audio: 'podcast sound recording',
  embed: 'iframe youtube tweet twitter instagram facebook vimeo oembed social',
  code: 'pre codeblock',
  break: 'hr divider separator rule thematicbreak',
  box: 'aside factbox sidebar infobox callout keypoints',
  footnotes: 'notes endnotes references',
};

const byName = new Map(
  Object.entries(names).flatMap(([type, others]) => others.split(' ').map((other) => [other, type] as const)),
);

/** The kind of block that another name means; undefined if none is known. */
export const blockTypeFor = (name: string): string | undefined =>
  byName.get(name.toLowerCase().replaceAll(/[\s_-]/gu, ''));

/** Whether a name means a paragraph, which is a text alone. */
export const isParagraphName = (name: string): boolean => /^(?:p|paragraph|text|body|html|markdown)$/iu.test(name);
