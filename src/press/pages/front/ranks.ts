import type { FrontBlock, FrontCard, FrontRanks } from '../../../edition/front-ranks.ts';
import type { Edition, FrontSlots, PressStory } from '../../model/edition.ts';
import { omitUndefined } from '../../model/omit-undefined.ts';
import { normalUrgency, urgencyOf } from '../../model/running-order.ts';
import { newestFirst } from '../../model/story-dates.ts';
import { standfirstOf, type CardOf } from '../story-cards.ts';
import { setColumns, type SetColumns, type SetStory } from './columns.ts';
import { frontCard, pictureFirst, withByline, withClock } from './front-card.ts';
import { sectionLink } from '../section-link.ts';
import { sectionStories } from './section-stories.ts';

/** A section has at most so many stories on the front page, unless the editor has chosen more. */
const sectionLength = 12;
/** Sections with fewer stories than this, or without any standfirst, are set as short lists. */
const leastSection = 3;
/** The first picture of a section comes first if it is among so many stories. */
const pictureAmong = 4;
const briefLength = 9;
const leastBrief = 3;

/**
 * Sets the stories of an edition below the featured one into blocks, by their rank.
 * @param above all stories that the page shows above the sections
 */
export function ranks(
  edition: Edition,
  cardOf: CardOf,
  placed: FrontSlots,
  above: ReadonlySet<PressStory | undefined>,
): FrontRanks {
  const latest = latestOf(edition, above);
  const elsewhere = new Set([...above, ...latest]);
  const card = ({ story, ...parts }: SetStory): FrontCard => frontCard(story, cardOf, parts);
  const columnsOf = ({ shape, columns }: SetColumns) => ({
    shape,
    columns: columns.map((column) => column.map(card)),
  });
  const second: FrontBlock[] =
    placed.second.length === 0
      ? []
      : [{ kind: 'second', ...columnsOf(setColumns(placed.second, placed.second.length)) }];
  const opinion: FrontBlock[] =
    placed.opinion.length === 0
      ? []
      : [{ kind: 'opinion', cards: placed.opinion.map((story) => withByline(card({ story, size: 3 }), story)) }];
  const wide: FrontBlock[] =
    placed.wide === undefined
      ? []
      : [{ kind: 'wide', card: card({ story: placed.wide, size: 2, hasStandfirst: true, hasPicture: true }) }];

  const brief: FrontBlock[] =
    latest.length === 0
      ? []
      : [
          {
            kind: 'brief',
            cards: latest.map((story) => withClock(card({ story, size: 5 }), story, edition)),
          },
        ];

  const sections: FrontBlock[] = [];
  for (const section of [...edition.sections, undefined]) {
    const { stories, chosen, total } = sectionStories(edition, section, elsewhere);
    if (stories.length === 0) continue;
    const heading = { ...omitUndefined({ section: section && sectionLink(section, edition.language) }), total };
    const listed = stories.slice(0, Math.max(sectionLength, chosen));
    if (listed.length >= leastSection && listed.some((story) => standfirstOf(story) !== undefined)) {
      // Two shapes in turn: a page of one shape is dull.
      const prefers = sections.length % 2 === 0 ? 'split' : 'beside';
      const set = setColumns(pictureFirst(listed, pictureAmong), Math.max(chosen, leastSection), prefers);
      sections.push({ kind: 'section', ...heading, ...columnsOf(set) });
      continue;
    }
    const cards = listed.slice(0, Math.max(5, chosen)).map((story) => card({ story, size: 5 }));
    const before = sections.at(-1);
    if (before?.kind === 'sections') before.groups.push({ ...heading, cards });
    else sections.push({ kind: 'sections', groups: [{ ...heading, cards }] });
  }
  const half = Math.ceil(sections.length / 2);
  return {
    ...omitUndefined({ standfirst: edition.lead === undefined ? undefined : standfirstOf(edition.lead) }),
    package: placed.package.map((story) => card({ story, size: 5 })),
    five: placed.five.map((story) => card({ story, size: 4, hasStandfirst: true })),
    blocks: [...second, ...opinion, ...sections.slice(0, half), ...wide, ...sections.slice(half), ...brief],
  };
}

/**
 * The latest short news: of the newest story's day, with a time, and of little urgency or without a text. The page
 * shows them together with their times.
 */
function latestOf({ stories }: Edition, above: ReadonlySet<PressStory | undefined>): readonly PressStory[] {
  const timed = stories.filter(({ datePublished }) => datePublished?.includes('T')).toSorted(newestFirst);
  const day = timed[0]?.datePublished?.slice(0, 10);
  const latest = timed.filter(
    (story) =>
      !above.has(story) &&
      story.sponsor === undefined &&
      story.datePublished?.slice(0, 10) === day &&
      (!story.facts.hasText || urgencyOf(story) > normalUrgency),
  );
  return latest.length < leastBrief ? [] : latest.slice(0, briefLength);
}
