/** How a text is written in a file: in JSON, in Markdown, or in the fields in YAML above a text in Markdown. */
export type Notation = 'json' | 'markdown' | 'yaml';
