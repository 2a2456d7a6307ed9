import type { Items, ListBlock } from '../../edition/blocks/list.ts';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';

export const List = ({ id, block }: BlockProps<ListBlock>) => <ItemList id={id} of={block} className="mb-[1.05em]" />;

function ItemList({
  id,
  of: { ordered, items },
  className,
}: {
  readonly id?: string;
  readonly of: Items;
  readonly className: string;
}) {
  const Element = ordered ? 'ol' : 'ul';
  return (
    <Element id={id} className={`${className} ps-6 ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {items.map((item, i) => (
        <li key={i} className="mb-2 ps-1">
          <RichText content={'text' in item ? item.text : item} />
          {'text' in item ? <ItemList of={item} className="mt-2" /> : null}
        </li>
      ))}
    </Element>
  );
}
