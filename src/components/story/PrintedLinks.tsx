import * as messages from '#messages/story.ts';
import type { Block, Image, Inline, Story } from '../../edition/published.ts';
import { Label } from '../Label.tsx';

/**
 * The addresses of a story's links, as numbered notes on paper. The stylesheet (styles/print.css) numbers the
 * links in the text. Both count the links to other sites in the order of the page.
 */
export function PrintedLinks({ story }: { readonly story: Story }) {
  const addresses = [...externalLinks(story)];
  if (addresses.length === 0) return null;
  return (
    <section hidden className="mt-4 print:block" aria-labelledby="links">
      <h2 id="links" className="font-semibold">
        <Label>{messages.linksInStory}</Label>
      </h2>
      <ol className="list-decimal columns-[14rem_2] gap-8 ps-5 text-small">
        {addresses.map((address, i) => (
          <li key={i} className="break-inside-avoid py-0.5">
            <bdi>{address}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The addresses of all links to other sites, in the order of the page. */
export function* externalLinks({
  authors,
  corrections,
  image,
  body,
  basedOn,
  copyrightHolder,
  license,
}: Story): Generator<string> {
  yield* ofNames(authors);
  for (const { text } of corrections) yield* ofText(text);
  if (image !== undefined) yield* ofPicture(image);
  for (const block of body) yield* ofBlock(block);
  yield* ofNames([...basedOn, ...[copyrightHolder ?? [], license ?? []].flat()]);
}

function* ofNames(names: Story['authors']): Generator<string> {
  for (const { url } of names) if (url !== undefined) yield url;
}

function* ofPicture({ from, src }: Image): Generator<string> {
  if (from === 'elsewhere') yield src;
}

function* ofBlock(block: Block): Generator<string> {
  switch (block.type) {
    case 'image':
      return yield* ofPicture(block.image);
    case 'list':
      for (const item of block.items) yield* ofText(item);
      return;
    default:
      yield* ofText(block.text);
  }
}

function* ofText(text: readonly Inline[]): Generator<string> {
  for (const run of text) {
    if (typeof run === 'string' || run.type === 'code') continue;
    if (run.type === 'link') yield run.href;
    yield* ofText(run.content);
  }
}
