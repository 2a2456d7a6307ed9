/** Markdown as an HTML tree: CommonMark, GFM's tables and struck words, footnotes, and the HTML in it. */
import type { Root } from 'hast';
import MarkdownIt from 'markdown-it';
import { hasTooManyElements } from '../element-limit.ts';
import { parseHtml } from '../html/parse-html.ts';

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
// Unsafe addresses are dropped later, where they are reported.
markdown.validateLink = () => true;

const sign = /\[\^([^\s[\]]{1,100})\]/uy;
markdown.inline.ruler.before('link', 'footnote_sign', (state, silent) => {
  sign.lastIndex = state.pos;
  const [whole, name] = sign.exec(state.src) ?? [];
  const names: unknown = (state.env as { names?: unknown }).names;
  if (whole === undefined || name === undefined || !(names instanceof Set) || !names.has(name)) return false;
  if (!silent)
    state.push('html_inline', '', 0).content =
      `<sup><a class="footnote-ref" href="#fn-${encodeURIComponent(name)}">1</a></sup>`;
  state.pos += whole.length;
  return true;
});

/** A text of more characters than this takes Markdown's parser too long. */
const mostCharacters = 5_000_000;

/** @returns undefined if the text is too large for a story */
export function markdownTree(written: string): { readonly root: Root; readonly isCut: boolean } | undefined {
  if (written.length > mostCharacters) return undefined;
  const { text, notes } = splitFootnotes(written.replaceAll(/\r\n?/gu, '\n'));
  const env = { names: new Set(notes.map(({ name }) => name)) };
  const items = notes.map(
    ({ name, text: note }) => `<li id="fn-${encodeURIComponent(name)}">${markdown.render(note, env)}</li>`,
  );
  const html = markdown.render(text, env);
  const whole = items.length === 0 ? html : `${html}<section class="footnotes"><ol>${items.join('')}</ol></section>`;
  return hasTooManyElements(whole) ? undefined : parseHtml(whole, 'fragment');
}

interface FootnoteText {
  readonly name: string;
  readonly text: string;
}

/** Takes the texts of footnotes out: `[^1]: …`, with the indented lines that follow. */
function splitFootnotes(text: string): { text: string; notes: FootnoteText[] } {
  const notes: { name: string; lines: string[] }[] = [];
  const kept: string[] = [];
  let isCode = false;
  let isNote = false;
  for (const line of text.split('\n')) {
    if (/^ {0,3}(?:`{3,}|~{3,})/u.test(line)) isCode = !isCode;
    const [, name, first] = isCode ? [] : (/^ {0,3}\[\^([^\s[\]]{1,100})\]:[ \t]*(.*)$/u.exec(line) ?? []);
    if (name !== undefined) {
      notes.push({ name, lines: [first ?? ''] });
      isNote = true;
    } else if (
      isNote &&
      !isCode &&
      (/^(?: {2,}|\t)\S/u.test(line) || (line.trim() !== '' && notes.at(-1)?.lines.at(-1) !== ''))
    )
      notes.at(-1)?.lines.push(line.trim());
    else if (isNote && line.trim() === '') notes.at(-1)?.lines.push('');
    else {
      isNote = false;
      kept.push(line);
    }
  }
  return { text: kept.join('\n'), notes: notes.map(({ name, lines }) => ({ name, text: lines.join('\n').trim() })) };
}
