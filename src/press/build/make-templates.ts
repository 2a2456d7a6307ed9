import { language as interfaceLanguage } from '#messages/language.ts';
import { endOfStyles } from '../../edition/page-elements.ts';
import { withPolicy } from '../hosts/content-security-policy.ts';
import type { Edition } from '../model/edition.ts';
import type { Bundle } from './bundle.ts';
import type { Bundles, OutputFile } from './bundling/bundle-all.ts';
import { withNeededFonts } from './needed-fonts.ts';
import { sources } from './sources.ts';
import { forLanguages } from './styles/css-languages.ts';
import { withoutFonts } from './styles/css-rules.ts';
import { firstPaintStyles, sheetsOf } from './styles/first-paint-sheets.ts';
import { shortenStylesheet } from './styles/shorten-css.ts';
import { withBase, withCriticalResources, withoutSpaces, type PageTemplate } from './template.ts';

export interface TemplateOptions {
  /** The project's folder. */
  readonly root: string;
  readonly base: string;
  readonly bundles: Pick<Bundles, 'client' | 'beforePaint'>;
  readonly bundle: Bundle;
  /** Of all texts on pages. */
  readonly languages: readonly string[];
  /** All texts on pages, in any order. */
  readonly texts: Iterable<string>;
  /** The classes of the colours behind pictures. */
  readonly tones: readonly string[];
  /** Gives the styles that were made of the same CSS before. */
  readonly cachedStyles: (css: string, make: () => Promise<readonly string[]>) => Promise<readonly string[]>;
}

export interface Templates {
  /** A template for each sheet of styles for the first paint. */
  readonly pages: readonly PageTemplate[];
  /** The files of the browser: those of the bundler without `index.html`, and with the final stylesheet. */
  readonly files: readonly OutputFile[];
}

/** Makes the templates of pages of the built `index.html`. The whole stylesheet is a file. */
export async function makeTemplates({
  root,
  base,
  bundles: { client, beforePaint },
  bundle,
  languages,
  texts,
  tones,
  cachedStyles,
}: TemplateOptions): Promise<Templates> {
  const textOf = (path: string) => Buffer.from(client.find((file) => file.path === path)?.content ?? '').toString();
  const stylesheet = bundle.assetOf(sources.template, '.css');
  const css = forLanguages(textOf(stylesheet), languages);
  const html = withBase(withoutSpaces(textOf(sources.template)), base);
  const resources = {
    stylesheetAddress: base + stylesheet,
    fontAddress: base + bundle.assetOf(sources.textFont, '.woff2'),
    beforePaint,
  };
  const needed = withNeededFonts(css, texts);
  const styles = await cachedStyles(JSON.stringify([needed, tones]), () => firstPaintStyles(root, needed, tones));
  const whole = `${shortenStylesheet(withoutFonts(css))}@keyframes ${endOfStyles}{}`;
  return {
    pages: sheetsOf(styles).map((sheet) => ({
      html: withPolicy(withCriticalResources(html, { css: sheet.css, ...resources })),
      covers: sheet.covers,
    })),
    files: client
      .filter(({ path }) => path !== sources.template)
      .map((file) => (file.path === stylesheet ? { path: stylesheet, content: whole } : file)),
  };
}

/** The languages of all texts on pages. */
export const languagesOf = ({ language, stories }: Edition): readonly string[] => [
  ...new Set([interfaceLanguage, language, ...stories.map((story) => story.language)]),
];

/** All characters of pages, in texts of the edition. */
export function* textsOf(edition: Edition): Generator<string> {
  const { name, description, publisher, sections, topics, series, stories } = edition;
  yield JSON.stringify({ name, description, publisher, sections });
  for (const one of topics) yield `${one.name} ${one.description ?? ''}`;
  for (const one of series) yield one.name;
  const characters = new Set<string>();
  for (const { facts } of stories) for (const character of facts.characters) characters.add(character);
  yield [...characters].join('');
}
