import type { FieldPath } from '../copy/faults.ts';
import * as messages from '../copy/messages/translations.ts';
import type { Draft, Drafts } from './draft.ts';
import type { StoryFile } from './story-file.ts';
import { textsIn } from './raw-values.ts';

/** Checks that stories that are translations of each other say so both ways, each in a language of its own. */
export function checkTranslations(
  { drafts, edition }: Drafts,
  addFault: (draft: Draft<StoryFile>, path: FieldPath, makeMessage: () => string) => void,
): void {
  const bySlug = new Map(drafts);
  const languageOf = ({ value }: Draft<StoryFile>) => value.inLanguage ?? edition?.value.inLanguage;
  for (const [slug, draft] of drafts) {
    for (const [i, written] of textsIn(draft.raw['workTranslation'])) {
      const other = bySlug.get(written.normalize('NFC'));
      // It is not known what a story says whose fields can't be read.
      if (other === undefined || other === draft || other.isPartial) continue;
      const path = ['workTranslation', i];
      const language = languageOf(draft);
      if (language !== undefined && language === languageOf(other))
        addFault(draft, path, () => messages.sameLanguage(written, language));
      else if (!textsIn(other.raw['workTranslation']).some(([, back]) => back.normalize('NFC') === slug))
        addFault(draft, path, () => messages.notBothWays(written, other.source.path, slug));
    }
  }
}
