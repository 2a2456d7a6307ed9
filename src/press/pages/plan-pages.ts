import * as messages from '#messages/page.ts';
import {
  frontAddress,
  frontFile,
  storyAddress,
  storyFile,
  topicsAddress,
  topicsFile,
} from '../../edition/addresses.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import type { HeadMaker, MachineReadable } from '../machine-readable/head.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { digestOf } from '../reuse/digest.ts';
import { frontPage } from './front/front-page.ts';
import { noPlans, type KeptPlans } from './kept/kept-plans.ts';
import { frameOf } from './kept/page-frame.ts';
import { headlineLists, listPaging } from './list-pages.ts';
import { previewOf, storyPreview } from './preview-copy.ts';
import type { ReadStory } from './story-cards.ts';
import { storyPages, type StoryPagePlan, type StoryPageParts } from './story-page.ts';
import { topicsPages } from './topics.ts';

/** A page with a data file of its own: the addresses of both, and the functions that make them. */
export interface PagePlan {
  readonly address: string;
  readonly file: string;
  /** Makes the text on the page's preview image. */
  readonly preview: () => CardCopy;
  /** Makes the data. */
  readonly makeData: () => unknown;
  /** Plans the data, and the machine-readable parts of the page. */
  readonly plan: () => ContentPlan;
}

/** A page whose data is made on request. */
export interface ContentPlan {
  /** A digest of all that decides what is made, besides the code; undefined if that is not known. */
  readonly key: string | undefined;
  /** Makes the data, and from it the machine-readable parts of the page. */
  readonly make: () => MachineReadable & { readonly data: unknown };
}

/**
 * Plans the front page, then a page for each story, the pages of each list, and those of all topics.
 * @param plansIn gives the plans that earlier builds have kept of editions with such a frame
 */
export function planPages(
  edition: Edition,
  parts: StoryPageParts & { readonly printOf: (story: PressStory) => number },
  head: HeadMaker,
  plansIn?: (frame: string) => KeptPlans,
): PagePlan[] {
  const { cardOf, relatedTo, printOf } = parts;
  const storyPage = storyPages(edition, parts);
  const settings = digestOf(JSON.stringify([settingsOf(edition), head.plain]));
  const keyOf = (inputs: unknown) => digestOf(settings + JSON.stringify(inputs));
  const plans = plansIn === undefined ? noPlans : plansIn(frameOf(edition, settings));
  const pagesOf = listPaging(cardOf, edition);
  return [
    planPage({
      address: frontAddress,
      file: frontFile,
      preview: () => previewOf(edition, edition.description ?? edition.name),
      plan: () => ({ make: () => frontPage(edition, cardOf, relatedTo) }),
      headOf: head.front,
    }),
    ...[...edition.stories, ...edition.expired].map((story) =>
      planPage({
        address: storyAddress(story.slug),
        file: storyFile(story.slug),
        preview: () => storyPreview(edition, story),
        plan: () => {
          let page: StoryPagePlan | undefined;
          const planned = (read: ReadStory) => (page = storyPage(story, read));
          const key = plans.keyOf(
            storyAddress(story.slug),
            () => printOf(story),
            (read) => keyOf(planned(read).inputs),
          );
          return { key, make: () => (page ?? storyPage(story)).make() };
        },
        headOf: head.story,
      }),
    ),
    ...headlineLists(edition).flatMap((list) => {
      const preview = () => previewOf(edition, list.about().name);
      return pagesOf(list).map(({ inputs, make, ...page }) =>
        planPage({
          ...page,
          preview,
          plan: () => ({
            key: plans.keyOf(
              page.address,
              () => 0,
              (read) => keyOf([head.feedLinks(list.name), inputs(read)]),
            ),
            make,
          }),
          headOf: (data) => head.list(list.name, data),
        }),
      );
    }),
    ...topicsPages(edition).map((make, i) =>
      planPage({
        address: topicsAddress(i + 1),
        file: topicsFile(i + 1),
        preview: () => previewOf(edition, messages.topics),
        plan: () => ({ make }),
        headOf: head.topics,
      }),
    ),
  ];
}

interface PageParts<T> extends Pick<PagePlan, 'address' | 'file' | 'preview'> {
  readonly plan: () => { readonly key?: string; readonly make: () => T };
  readonly headOf: (data: T) => MachineReadable;
}

const planPage = <T>({ address, file, preview, plan, headOf }: PageParts<T>): PagePlan => ({
  address,
  file,
  preview,
  makeData: () => plan().make(),
  plan: () => {
    const { key, make } = plan();
    return {
      key,
      make: () => {
        const data = make();
        return { data, ...headOf(data) };
      },
    };
  },
});

/** What the head and the data of a story have of its edition. */
const settingsOf = ({ name, description, url, publisher, language, timeZone, sections }: Edition) => [
  name,
  description,
  url,
  publisher,
  language,
  timeZone,
  sections,
];
