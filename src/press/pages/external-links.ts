import { partsOf } from '../../edition/blocks/parts-of.ts';
import { imageParts, textsIn, type Part } from '../../edition/blocks/part.ts';
import { linksIn, type Inline } from '../../edition/inline.ts';
import type { Story } from '../../edition/published.ts';

/** The addresses of a story's links to other sites, in the order of its page, where print numbers them. */
export function* externalLinks({
  standfirst,
  authors,
  corrections,
  image,
  body,
  basedOn,
  copyrightHolder,
  license,
}: Omit<Story, 'links'>): Generator<string> {
  yield* ofText(standfirst ?? []);
  yield* ofNames(authors);
  if (image !== undefined) yield* ofParts(imageParts(image));
  for (const { text } of corrections) yield* ofText(text);
  yield* ofParts(body.flatMap(partsOf));
  yield* ofNames([...basedOn, ...[copyrightHolder ?? [], license ?? []].flat()]);
}

function* ofParts(parts: readonly Part[]): Generator<string> {
  for (const part of parts) {
    if (part.kind === 'image' && part.image.from === 'elsewhere') yield part.image.src;
    for (const text of textsIn(part)) yield* ofText(text);
    if (part.kind === 'link') yield part.href;
  }
}

function* ofNames(names: Story['authors']): Generator<string> {
  // Authors without an address of their own lead to their page in the edition.
  for (const { url } of names) if (url !== undefined && !url.startsWith('/')) yield url;
}

function* ofText(text: readonly Inline[]): Generator<string> {
  for (const link of linksIn(text)) if (link.type === 'link') yield link.href;
}
