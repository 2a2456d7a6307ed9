import { crossCheck } from '../../press/checks/cross-check.ts';
import { readDrafts } from '../../press/checks/read-drafts.ts';
import type { Copy } from '../../press/copy/copy.ts';
import { createFaultList } from '../../press/copy/fault-list.ts';
import type { FieldPath } from '../../press/copy/faults.ts';
import { finishStory } from '../../press/model/finish-story.ts';
import { SeriesCollection } from '../../press/model/collections/series-collection.ts';
import { TopicCollection } from '../../press/model/collections/topic-collection.ts';

/** A fault that the checks of a build find in one story. */
export interface CheckedFault {
  /** Empty if the fault concerns the whole file. */
  readonly path: FieldPath;
  readonly message: string;
}

/** The files beside a story that it shows, with their first bytes. */
export type FilesBeside = ReadonlyMap<string, Uint8Array>;

/**
 * Finds the faults of a single story with the checks of `npm run check`. It does not check links between stories: the
 * import makes them only where they lead somewhere.
 * @param slug of the story
 * @param text of its file
 * @param language of the edition
 */
export function storyFaults(slug: string, text: string, beside: FilesBeside, language: string): CheckedFault[] {
  const faults = createFaultList();
  const name = `${slug}.json`;
  const copy: Copy = {
    folder: '',
    files: [{ name, path: name, bytes: new TextEncoder().encode(text) }],
    pictures: beside,
    media: new Map([...beside].map(([file, start]) => [file, { start, bytes: start.length }])),
    shipped: () => undefined,
    shippedMedia: () => undefined,
    shippedNames: () => [],
    inspected: () => undefined,
    faults: [],
  };
  const drafts = readDrafts(copy, faults);
  const isGood = () => undefined;
  crossCheck({ ...drafts, drafts: drafts.drafts.map(([own, draft]) => [own, withoutLinks(draft)]) }, isGood, faults);
  for (const [, draft] of drafts.drafts)
    finishStory(slug, draft, {
      copy,
      language,
      timeZone: 'UTC',
      sections: [],
      checkLink: isGood,
      elsewhere: new Map(),
      topics: new TopicCollection(),
      series: new SeriesCollection(),
      now: 0,
      pictures: new Map(),
      media: new Map(),
      faults,
    });
  return faults.all().map(({ field, message }) => ({ path: pathOf(field), message }));
}

/** A draft without the fields that need other stories to be checked. */
function withoutLinks<D extends { readonly raw: Readonly<Partial<Record<string, unknown>>> }>(draft: D): D {
  const { articleSection: _section, aliases: _aliases, workTranslation: _translations, ...raw } = draft.raw;
  return { ...draft, raw };
}

/** The path that a message shows as `body[3].text`. */
const pathOf = (field: string): FieldPath =>
  [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)].map(([, index, name = '']) =>
    index === undefined ? name : Number(index),
  );
