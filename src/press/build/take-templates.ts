import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { language as interfaceLanguage } from '#messages/language.ts';
import { endOfStyles } from '../../edition/page-elements.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import { withPolicy } from '../hosts/content-security-policy.ts';
import type { Edition } from '../model/edition.ts';
import type { Bundle } from './bundle.ts';
import { withNeededFonts } from './needed-fonts.ts';
import { sources } from './sources.ts';
import { forLanguages } from './styles/css-languages.ts';
import { withoutFonts } from './styles/css-rules.ts';
import { firstPaintSheets } from './styles/first-paint-sheets.ts';
import { shortenStylesheet } from './styles/shorten-css.ts';
import { withBase, withCriticalResources, type PageTemplate } from './template.ts';

interface BuiltTemplate {
  readonly root: string;
  readonly base: string;
  /** The edition's folder. */
  readonly folder: string;
  readonly bundle: Bundle;
  /** Of all texts on pages. */
  readonly languages: readonly string[];
  /** All texts on pages, in any order. */
  readonly texts: Iterable<string>;
  /** The classes of the colours behind pictures. */
  readonly tones: readonly string[];
}

/**
 * Takes the built `index.html` out of the edition's folder. The whole stylesheet stays there.
 * @returns a template for each sheet of styles for the first paint
 */
export async function takeTemplates(
  { root, base, folder, bundle, languages, texts, tones }: BuiltTemplate,
  beforePaint: string,
): Promise<readonly PageTemplate[]> {
  const htmlFile = join(folder, sources.template);
  const stylesheet = bundle.assetOf(sources.template, '.css');
  const css = forLanguages(await readFile(join(folder, stylesheet), 'utf8'), languages);
  const html = withBase(await readFile(htmlFile, 'utf8'), base);
  const resources = {
    stylesheetAddress: base + stylesheet,
    fontAddress: base + bundle.assetOf(sources.textFont, '.woff2'),
    beforePaint,
  };
  const sheets = await firstPaintSheets(root, withNeededFonts(css, texts), tones);
  await rm(htmlFile);
  await writeFileAtomically(
    join(folder, stylesheet),
    `${shortenStylesheet(withoutFonts(css))}@keyframes ${endOfStyles}{}`,
  );
  return sheets.map((sheet) => ({
    html: withPolicy(withCriticalResources(html, { css: sheet.css, ...resources })),
    covers: sheet.covers,
  }));
}

/** The languages of all texts on pages. */
export const languagesOf = ({ language, stories }: Edition): readonly string[] => [
  ...new Set([interfaceLanguage, language, ...stories.map((story) => story.language)]),
];

/** All texts on pages, as a part of the data of the edition. */
export function* textsOf(edition: Edition): Generator<string> {
  const { name, description, publisher, sections } = edition;
  // Topics and sections have their stories.
  const textOf = (data: unknown) => JSON.stringify(data, (key, value) => (key === 'stories' ? undefined : value));
  yield textOf({ name, description, publisher, sections });
  for (const story of edition.stories) yield textOf(story);
}
