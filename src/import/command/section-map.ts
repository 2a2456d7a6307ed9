import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonFault } from '../json-fault.ts';
import { isRecord } from '../../press/checks/is-record.ts';
import { errorCode } from '../../press/files/error-code.ts';
import { fileProblem } from '../stories/messages/file-problem.ts';
import { memoryFolder } from '../stories/ledger/ledger.ts';
import type { EditionSection, SectionMap } from '../stories/section-choice.ts';

/** The file in which editors say what section the categories of their sources are. */
export const sectionMapPath = (edition: string): string => join(edition, memoryFolder, 'sections.json');

/** A file of sections can't be read. The message says why. */
export class SectionMapUnreadable extends Error {
  override readonly name = 'SectionMapUnreadable';
  readonly file: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}

/**
 * Reads what section each category is: `{"Sport": "sport", "Archive": null, "Other": ""}`.
 * @param isRequired whether it is a fault that there is no such file
 * @throws SectionMapUnreadable
 */
export async function readSectionMap(file: string, isRequired = false): Promise<SectionMap> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && !isRequired) return {};
    throw new SectionMapUnreadable(file, fileProblem(error));
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    const { reason, line, column } = jsonFault(text.replace(/^\ufeff/u, ''));
    throw new SectionMapUnreadable(`${file}:${line}:${column}`, reason);
  }
  const isMap = isRecord(value) && Object.values(value).every((one) => one === null || typeof one === 'string');
  if (!isMap) throw new SectionMapUnreadable(file, 'write {"name of a category": "slug of a section"}');
  return value as SectionMap;
}

/** The sections of a map that the edition doesn't have. */
export function unknownSections(map: SectionMap, sections: readonly EditionSection[]): string[] {
  const slugs = new Set(sections.map(({ slug }) => slug));
  return [...new Set(Object.values(map))].filter(
    (section): section is string => section !== null && section !== '' && !slugs.has(section.normalize('NFC')),
  );
}
