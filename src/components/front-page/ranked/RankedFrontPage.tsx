import { use, useId, useMemo, useRef, type ReactNode } from 'react';
import { cardsOfBlock, ranksOf, type FrontRanks } from '../../../edition/front-ranks.ts';
import type { FrontPage } from '../../../edition/published.ts';
import { useFirstCount } from '../../headlines/use-first-cards.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { Later } from '../../Later.tsx';
import { SlotsContext } from '../../slots-context.ts';
import { FrontBlock } from './FrontBlock.tsx';
import { RankedLead } from './RankedLead.tsx';

const unranked: FrontRanks = { package: [], five: [], blocks: [] };

/** The front page of an edition that ranks its stories. It is loaded only for such editions. */
export function Component({ front, beside }: { readonly front: FrontPage; readonly beside?: ReactNode }) {
  const { lead } = front;
  const ranks = ranksOf(front) ?? unranked;
  return (
    <>
      {lead === undefined ? null : <RankedLead lead={lead} ranks={ranks} beside={beside} />}
      <Later>
        <Blocks blocks={ranks.blocks} />
      </Later>
    </>
  );
}

function Blocks({ blocks }: Pick<FrontRanks, 'blocks'>) {
  const { CardAction: Action, HeadlineTools } = use(SlotsContext);
  const page = useRef<HTMLDivElement>(null);
  const context = { Action, id: useId() };
  const all = useMemo(() => blocks.flatMap(cardsOfBlock), [blocks]);
  const shown = firstBlocks(blocks, useFirstCount(all));
  return (
    <>
      <div ref={page} data-prefetch="in-view">
        {shown.map((block, i) => (
          <ErrorBoundary key={i}>
            <FrontBlock block={block} context={context} />
          </ErrorBoundary>
        ))}
      </div>
      {/* After the blocks, so that its effect finds the element. One follows all of them, which is faster. */}
      {HeadlineTools === undefined ? null : (
        <HeadlineTools list={page} cards={shown === blocks ? all : shown.flatMap(cardsOfBlock)} />
      )}
    </>
  );
}

/** The first blocks, with so many cards or a few more. */
function firstBlocks(blocks: FrontRanks['blocks'], count: number): FrontRanks['blocks'] {
  let cards = 0;
  const after = blocks.findIndex((block) => {
    const isAfter = cards >= count;
    cards += cardsOfBlock(block).length;
    return isAfter;
  });
  return after === -1 ? blocks : blocks.slice(0, after);
}
