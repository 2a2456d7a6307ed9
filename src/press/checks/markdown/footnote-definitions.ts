import type { MarkdownIt } from 'markdown-it';

/** The type of a token that is a footnote, `[^1]: …`. Its `info` is the footnote's name, its `content` the text. */
export const footnoteDefinition = 'footnote_definition';

const beginning = /^\[\^([^\s[\]]+)\]:[ \t]*(.*)$/u;

/** Columns by which the second paragraph of a footnote is indented on GitHub. */
const indent = 4;

/**
 * Adds footnotes as GitHub has them: a line that begins with `[^1]:`, wherever it stands, and the lines of its
 * paragraph. `meta.second` is the line of a second paragraph, if there is one.
 */
export function addFootnoteDefinitions(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'reference',
    footnoteDefinition,
    (state, startLine, endLine, silent) => {
      const lineAt = (line: number) =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const indentOf = (line: number) => (state.sCount[line] ?? 0) - state.blkIndent;
      const [, name, first = ''] = beginning.exec(lineAt(startLine)) ?? [];
      if (name === undefined || indentOf(startLine) >= indent) return false;
      if (silent) return true;
      const interrupt = state.md.block.ruler.getRules('paragraph');
      let end = startLine + 1;
      const isEnd = (line: number) =>
        state.isEmpty(line) || (indentOf(line) < indent && interrupt.some((rule) => rule(state, line, endLine, true)));
      while (end < endLine && !isEnd(end)) end += 1;
      const lines = Array.from({ length: end - startLine - 1 }, (_, i) => lineAt(startLine + 1 + i));
      const token = state.push(footnoteDefinition, '', 0);
      token.map = [startLine, end];
      token.info = name;
      token.content = [first, ...lines].join('\n').trim();
      let next = end;
      while (next < endLine && state.isEmpty(next)) next += 1;
      if (next < endLine && indentOf(next) >= indent) {
        token.meta = { second: next };
        while (end < endLine && (state.isEmpty(end) || indentOf(end) >= indent)) end += 1;
      }
      state.line = end;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}
