import { unsupportedCharacters } from '../cards/font-coverage.ts';
import type { FaultList } from '../copy/fault-list.ts';
import * as messages from '../copy/messages/fields.ts';
import { fieldFault, type Draft, type Drafts, type FieldPath } from './draft.ts';

/**
 * Reports characters that no font for preview images has. A web page falls back to the fonts of
 * the reader's device, but a picture can't: it would show an empty box.
 */
export function checkFonts({ drafts, edition }: Drafts, faults: FaultList): void {
  const check = (draft: Draft<unknown>, path: FieldPath, text: string | undefined, language: string) => {
    const characters = text === undefined ? [] : unsupportedCharacters(text, language);
    if (characters.length === 0) return;
    faults.add(draft.source.path, () => fieldFault(draft, path, messages.noFont(characters)));
  };
  const language = edition?.value.inLanguage ?? 'en';
  if (edition !== undefined) {
    const { name, description, sections = [] } = edition.value;
    check(edition, ['name'], name, language);
    check(edition, ['description'], description, language);
    for (const [i, section] of sections.entries()) check(edition, ['sections', i, 'name'], section.name, language);
  }
  for (const [, draft] of drafts) {
    const { headline, about = [], inLanguage } = draft.value;
    check(draft, ['headline'], headline, inLanguage ?? language);
    for (const [i, topic] of about.entries())
      check(draft, ['about', i], typeof topic === 'string' ? topic : topic.name, language);
  }
}
