import type { Drafts, Draft, Path } from './drafts.ts';
import { unsettable } from '../cards/coverage.ts';
import { faultAt } from './drafts.ts';
import type { FaultList } from '../copy/fault-list.ts';
import { shown } from '../copy/faults.ts';

/**
 * Says which characters of the texts that preview images show no typeface has: in a picture no
 * reader's device can lend one, and a box is worse than a fault.
 */
export function checkType({ drafts, edition }: Drafts, faults: FaultList): void {
  const check = (draft: Draft<unknown>, path: Path, text: string | undefined, language: string) => {
    const missing = text === undefined ? [] : unsettable(text, language);
    if (missing.length === 0) return;
    const message = () =>
      `no typeface of the preview images has ${missing.map((character) => shown(character)).join(', ')}; write it without`;
    faults.tell(draft.source.path, () => faultAt(draft, path, message()));
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
