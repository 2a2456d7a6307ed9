import { leadPictureId, paragraphId } from '../../edition/addresses.ts';
import type { Block, Image } from '../../edition/published.ts';
import { Picture } from '../Picture.tsx';
import { RichText } from '../RichText.tsx';

/**
 * The text of a story. Every block has an id that links can lead to. The picture above the text is inside the same
 * element: reader views take that for the article, and leave out what is beside it.
 */
export function StoryText({ image, body }: { readonly image?: Image | undefined; readonly body: readonly Block[] }) {
  return (
    <div className="passages print-columns max-w-measure text-story">
      {image === undefined ? null : (
        <div id={leadPictureId} className="mb-7 print:[column-span:all]">
          <Picture image={image} />
        </div>
      )}
      {body.map((block, i) => (
        <StoryBlock key={paragraphId(i)} id={paragraphId(i)} block={block} />
      ))}
    </div>
  );
}

function StoryBlock({ id, block }: { readonly id: string; readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id} className="mb-[1.05em] text-pretty">
          <RichText content={block.text} />
        </p>
      );
    case 'heading':
      return (
        <h2 id={id} className="mt-[1.6em] mb-[0.6em] text-subheading font-bold text-balance">
          <RichText content={block.text} />
        </h2>
      );
    case 'quote':
      return (
        <figure id={id} className="my-[1.4em] border-s-3 border-rule ps-5">
          <blockquote>
            <p className="italic">
              <RichText content={block.text} />
            </p>
          </blockquote>
          {block.cite === undefined || block.cite.trim() === '' ? null : (
            <figcaption className="mt-2 font-sans text-label text-soft">{block.cite}</figcaption>
          )}
        </figure>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List id={id} className={`mb-[1.05em] ps-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
          {block.items.map((item, i) => (
            <li key={i} className="mb-2 ps-1">
              <RichText content={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'image':
      return (
        <div id={id} className="my-[1.4em]">
          <Picture image={block.image} />
        </div>
      );
    case 'note':
      return (
        <p id={id} className="mb-[1.05em] border-y border-rule py-3 text-body text-soft">
          <RichText content={block.text} />
        </p>
      );
  }
}
