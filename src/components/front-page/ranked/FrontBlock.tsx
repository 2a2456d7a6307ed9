import * as messages from '#messages/front-page.ts';
import { allStories } from '#messages/page.ts';
import { listAddress, sectionAddress } from '../../../edition/addresses.ts';
import type { FrontBlock as Block } from '../../../edition/front-ranks.ts';
import { Label } from '../../Label.tsx';
import { Message } from '../../Message.tsx';
import { PageLink } from '../../PageLink.tsx';
import { headingId, nameOf, SectionHeading } from '../../SectionHeading.tsx';
import { FrontCard, type CardContext } from './FrontCard.tsx';

interface PartProps<B> {
  readonly block: B;
  readonly context: CardContext;
}
type WithColumns = Extract<Block, { readonly columns: unknown }>;
type WithGroups = Extract<Block, { readonly groups: unknown }>;
type WithCards = Extract<Block, { readonly cards: unknown }>;
type WithCard = Extract<Block, { readonly card: unknown }>;

/** A part of the front page below the featured story, as wide as the page. */
export function FrontBlock({ block, context }: PartProps<Block>) {
  if ('columns' in block)
    return block.kind === 'section' ? <Section {...{ block, context }} /> : <Second {...{ block, context }} />;
  if ('groups' in block) return <ShortSections block={block} context={context} />;
  if ('card' in block) return <Wide block={block} context={context} />;
  return block.kind === 'brief' ? <Brief {...{ block, context }} /> : <Opinion {...{ block, context }} />;
}

/** The stories that follow the featured one. They have no heading above them. */
const Second = ({ block, context }: PartProps<WithColumns>) => (
  <div className="front-second">
    <Columns block={block} context={context} Heading="h2" />
  </div>
);

const Section = ({ block, context }: PartProps<WithColumns>) => (
  <section className="front-section" aria-labelledby={headingId(block.section)}>
    <HeadingWithTotal of={block} />
    <Columns block={block} context={context} Heading="h3" />
  </section>
);

/** Sections with few stories, each a short list. */
const ShortSections = ({ block: { groups }, context }: PartProps<WithGroups>) => (
  <div className="front-section front-even" data-columns={columnsFor(groups.length)}>
    {groups.map((group) => (
      <section key={group.section?.slug ?? ''} className="front-cell" aria-labelledby={headingId(group.section)}>
        <HeadingWithTotal of={group} />
        <ul className={groups.length === 1 ? 'front-list headline-columns' : 'front-list'}>
          {group.cards.map((card) => (
            <li key={card.slug}>
              <FrontCard card={card} context={context} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

const Opinion = ({ block: { cards }, context }: PartProps<WithCards>) => (
  <section className="front-opinion" aria-labelledby="opinion">
    <h2 id="opinion" className="pb-4 font-sans text-heading font-bold">
      <Label>{messages.opinion}</Label>
    </h2>
    <ul className="front-even" data-columns={columnsFor(cards.length)}>
      {cards.map((card) => (
        <li key={card.slug} className="front-cell">
          <FrontCard card={card} context={context} Heading="h3" />
        </li>
      ))}
    </ul>
  </section>
);

const Wide = ({ block: { card }, context }: PartProps<WithCard>) => (
  <div className={card.image === undefined ? 'front-wide border-t-3 border-strong' : 'front-wide'}>
    <FrontCard card={card} context={context} Heading="h2" picture="wide" kicker="section" />
  </div>
);

/** The latest headlines, each with its time of day. */
const Brief = ({ block: { cards }, context }: PartProps<WithCards>) => (
  <section className="front-section" aria-labelledby="brief">
    <SectionHeading id="brief" to={listAddress({ kind: 'headlines' })}>
      <Label>{messages.inBrief}</Label>
    </SectionHeading>
    <ol className="front-brief">
      {cards.map((card) => (
        <li key={card.slug}>
          <FrontCard card={card} context={context} />
        </li>
      ))}
    </ol>
  </section>
);

const shapes = { split: 'front-split', beside: 'front-beside', even: 'front-even' } as const;

function Columns({
  block: { kind, shape, columns },
  context,
  Heading,
}: PartProps<WithColumns> & { readonly Heading: 'h2' | 'h3' }) {
  return (
    <div className={shapes[shape]} data-columns={shape === 'even' ? columnsFor(columns.length) : columns.length}>
      {columns.map((cards, i) => (
        <div key={i} className="front-column front-cell">
          {cards.map((card) => (
            <FrontCard
              key={card.slug}
              card={card}
              context={context}
              Heading={Heading}
              {...(kind === 'second' && card.size < 5 ? { kicker: 'section' } : {})}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** In how many columns so many like items stand without a hole. */
const columnsFor = (items: number): number => (items <= 5 ? items : items % 3 === 0 ? 3 : 4);

type Headed = Pick<WithColumns, 'section' | 'total'>;

/** The name of a section, and how many stories it has. Both lead to its page. */
function HeadingWithTotal({ of: { section, total = 0 } }: { readonly of: Headed }) {
  const address = section === undefined ? listAddress({ kind: 'headlines' }) : sectionAddress(section.slug);
  return (
    <div className="front-heading">
      <SectionHeading id={headingId(section)} to={address}>
        {section === undefined ? <Label>{messages.moreStories}</Label> : nameOf(section)}
      </SectionHeading>
      <PageLink to={address} className="front-total print:hidden">
        {section === undefined ? (
          <Label>{allStories}</Label>
        ) : (
          <Message of={messages.allInSection(total, nameOf(section))} />
        )}
      </PageLink>
    </div>
  );
}
