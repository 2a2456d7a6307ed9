/** Shortcodes of Hugo, tags of Liquid and components of MDX, as the HTML that they stand for. */
import type { Loss } from '../loss.ts';

/** The words of a shortcode: those without a name in their order, and those with one. */
interface Arguments {
  readonly words: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const frame = (address: string): string => `<iframe src="${escape(address)}"></iframe>`;
const first = ({ words, named }: Arguments, ...names: readonly string[]): string =>
  names.map((name) => named[name]).find((value) => value !== undefined && value !== '') ?? words[0] ?? '';

/** What a name stands for; undefined where it has no words that it needs. */
const known: Readonly<Record<string, (given: Arguments) => string>> = {
  youtube: (given) => video('https://www.youtube.com/embed/', given),
  youtubelite: (given) => video('https://www.youtube.com/embed/', given),
  vimeo: (given) => video('https://player.vimeo.com/video/', given),
  dailymotion: (given) => video('https://www.dailymotion.com/embed/video/', given),
  tweet: post,
  twitter: post,
  x: post,
  instagram: (given) => frame(`https://www.instagram.com/p/${first(given, 'id')}/`),
  spotify: (given) => frame(addressed(first(given, 'id', 'url', 'uri'), 'https://open.spotify.com/embed/')),
  soundcloud: (given) => frame(addressed(first(given, 'id', 'url', 'track'), 'https://api.soundcloud.com/tracks/')),
  gist: ({ words, named }) => frame(`https://gist.github.com/${named['id'] ?? words.slice(0, 2).join('/')}`),
  codepen: (given) => frame(addressed(first(given, 'id', 'url'), 'https://codepen.io/pen/')),
  iframe: (given) => frame(first(given, 'src', 'url')),
  embed: (given) => frame(first(given, 'url', 'src')),
  figure,
  image: figure,
  img: figure,
  picture: figure,
  video: (given) => `<video src="${escape(first(given, 'src', 'url'))}"></video>`,
  audio: (given) => `<audio src="${escape(first(given, 'src', 'url'))}"></audio>`,
};

const addressed = (id: string, start: string): string => (/^https?:/u.test(id) ? id : `${start}${id}`);

function video(start: string, given: Arguments): string {
  const id = first(given, 'id', 'video', 'videoid', 'video_id', 'url', 'src');
  const title = given.named['title'];
  const titled = title === undefined ? '' : ` title="${escape(title)}"`;
  return `<iframe src="${escape(addressed(id, start))}"${titled}></iframe>`;
}

function post(given: Arguments): string {
  const { words, named } = given;
  const address = first(given, 'url', 'href');
  if (/^https?:/u.test(address)) return frame(address);
  const [user, id] = [named['user'] ?? (words.length > 1 ? words[0] : 'i'), named['id'] ?? words.at(-1)];
  return frame(`https://x.com/${user}/status/${id}`);
}

function figure({ words, named }: Arguments): string {
  const src = named['src'] ?? named['url'] ?? named['path'] ?? named['file'] ?? named['image_path'] ?? words[0];
  if (src === undefined) return '';
  const { alt = '', title, caption = words[1], attr, credit = attr } = named;
  const notes = [title, caption].filter((one) => one !== undefined && one !== '').join(' ');
  const source = credit === undefined ? '' : ` <span class="credit">${credit}</span>`;
  const written = notes === '' && source === '' ? '' : `<figcaption>${notes}${source}</figcaption>`;
  return `<figure><img src="${escape(src)}" alt="${escape(alt)}">${written}</figure>`;
}

function argumentsOf(written: string): Arguments {
  const words: string[] = [];
  const named: Record<string, string> = {};
  const pattern = new RegExp(
    String.raw`(?:([\w-]+)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\x60([^\x60]*)\x60|` +
      String.raw`\{["']?([^{}"']*)["']?\}|([^\s"'\x60=]+))`,
    'gu',
  );
  for (const [, name, double, single, back, brace, bare] of written.matchAll(pattern)) {
    const value = (double ?? single ?? back ?? brace ?? bare ?? '').replaceAll(/\\(["'])/gu, '$1');
    if (name === undefined) words.push(value);
    else named[name.toLowerCase()] = value;
  }
  return { words, named };
}

/** Replaces shortcodes outside of code, and reports those that are not known. */
export function withoutShortcodes(
  text: string,
  place: string,
): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const parts = text.split(/(^(?:`{3,}|~{3,})[\s\S]*?^(?:`{3,}|~{3,})[ \t]*$|`[^`\n]+`)/mu);
  const lose = (element: string, whole: string, isFurniture = false): string => {
    losses.push({
      element,
      made: 'dropped',
      ...(isFurniture ? { isFurniture } : {}),
      place,
      text: whole.replaceAll(/\s+/gu, ' ').slice(0, 120),
    });
    return '';
  };
  const made = parts.map((part, i) => (i % 2 === 1 ? part : replaced(part, lose)));
  return { text: made.join(''), losses };
}

type Lose = (element: string, whole: string, isFurniture?: boolean) => string;

function replaced(text: string, lose: Lose): string {
  return (
    text
      .replaceAll(/\{%-?\s*comment\s*-?%\}[\s\S]{0,20000}?\{%-?\s*endcomment\s*-?%\}/gu, '')
      .replaceAll(/\{%-?\s*(?:end)?raw\s*-?%\}/gu, '')
      // Code, whose language is the first word.
      .replaceAll(
        /\{%-?\s*highlight\s+(\S+)[^%]*%\}\r?\n?([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/gu,
        '\n```$1\n$2\n```\n',
      )
      .replaceAll(
        /\{\{[<%]\s*highlight\s+"?(\w*)"?[^}]*[>%]\}\}\r?\n?([\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/gu,
        '\n```$1\n$2\n```\n',
      )
      // Links to other files.
      .replaceAll(/\{\{[<%]\s*(?:rel)?ref\s+["'`]?([^"'`\s>%]+)["'`]?\s*[>%]\}\}/gu, '$1')
      .replaceAll(/\{%-?\s*(?:post_url|link)\s+(\S+?)\s*-?%\}/gu, '$1')
      .replaceAll(/\{\{\s*["']([^"']*)["']\s*\|[^}]*\}\}/gu, '$1')
      .replaceAll(/\{\{\s*site\.(?:baseurl|url)\s*(?:\|[^}]*)?\}\}/gu, '')
      .replaceAll(
        /\{\{[<%]\s*(\/?)\s*([\w./-]+)((?:[^}]|\}(?!\})){0,1000}?)\/?\s*[>%]\}\}/gu,
        (whole: string, end: string, name: string, given: string) => codeOf(whole, end, name, given, lose),
      )
      .replaceAll(
        /\{%-?\s*(?:include(?:_relative|_cached)?\s+)?([\w./-]+)((?:[^%]|%(?!\})){0,1000}?)-?%\}/gu,
        (whole: string, name: string, given: string) =>
          codeOf(whole, name.startsWith('end') ? '/' : '', name, given, lose),
      )
      .replaceAll(/\{\{-?[^{}<%]{1,300}-?\}\}/gu, (whole) => lose('liquid', whole))
      // A paragraph's attributes, in kramdown's way.
      .replaceAll(/\{:\s*[^}\n]{0,200}\}/gu, '')
  );
}

function codeOf(whole: string, end: string, written: string, given: string, lose: Lose): string {
  const name = written
    .replace(/^.*\//u, '')
    .replace(/\.\w+$/u, '')
    .toLowerCase()
    .replaceAll(/[-_]/gu, '');
  const make = known[name] ?? known[name.replace(/(?:embed|player|video|simple)$/u, '')];
  if (end !== '') return '';
  if (make === undefined)
    return lose(
      written,
      whole,
      /^(?:toc|assign|if|else|elsif|for|unless|case|when|capture|include|more|newsletter|ads?)$/u.test(name),
    );
  return `\n\n${make(argumentsOf(given))}\n\n`;
}

/** Components of MDX that stand for something on another site. Imports and exports are code. */
export const withoutMdx = (
  text: string,
  place: string,
): { readonly text: string; readonly losses: readonly Loss[] } => {
  const losses: Loss[] = [];
  const made = text
    .replaceAll(
      /^(?:import\s[^\n]*from\s+['"][^\n]*|import\s+['"][^\n]*|export\s+(?:const|default|let)\s[^\n]*)$/gmu,
      '',
    )
    .replaceAll(
      /<([A-Z]\w*)((?:\s[^<>]*?)?)(\/?)>/gu,
      (whole: string, name: string, given: string, isClosed: string) => {
        const make = known[name.toLowerCase().replace(/embed$/u, '')];
        if (make !== undefined) return `\n\n${make(argumentsOf(given))}\n\n`;
        losses.push({ element: name, made: isClosed === '' ? 'text' : 'dropped', place, text: whole.slice(0, 120) });
        return '';
      },
    )
    .replaceAll(/<\/[A-Z]\w*>/gu, '');
  return { text: made, losses };
};
