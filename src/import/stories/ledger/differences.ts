import { diffLines } from 'diff';
import { parseFieldFingerprints, shortFingerprint } from './fingerprint.ts';

/** A field that differs between the file of a story and the new version of its original. */
export interface FieldDifference {
  readonly field: string;
  /** Who has changed it since the last import. */
  readonly changedBy: 'editor' | 'source' | 'both';
  /** The lines that differ: `- ` of the file, `+ ` of the source. */
  readonly lines: readonly string[];
}

/** The most lines that are listed for a field. The whole new version is beside the list. */
const mostLines = 60;

/**
 * Compares a story that was edited with the new version of its source.
 * @param written fingerprints of the fields as the last import has written them
 */
export function differences(
  file: Readonly<Record<string, unknown>>,
  made: Readonly<Record<string, unknown>>,
  written: string,
): FieldDifference[] {
  const before = parseFieldFingerprints(written);
  const fields = new Set([...Object.keys(made), ...Object.keys(file)]);
  return [...fields].flatMap((field) => {
    const [own, source] = [fingerprint(file[field]), fingerprint(made[field])];
    if (own === source) return [];
    const [isEdited, isChanged] = [own !== before.get(field), source !== before.get(field)];
    const changedBy = isEdited && isChanged ? 'both' : isEdited ? 'editor' : 'source';
    return [{ field, changedBy, lines: changedLines(text(file[field]), text(made[field])) }];
  });
}

const fingerprint = (value: unknown): string | undefined => (value === undefined ? undefined : shortFingerprint(value));

const text = (value: unknown): string => (value === undefined ? '' : `${JSON.stringify(value, null, 2)}\n`);

function changedLines(file: string, source: string): string[] {
  const lines = diffLines(file, source, { timeout: 1000 })?.flatMap(({ value, added, removed }) =>
    added || removed
      ? value
          .replace(/\n$/u, '')
          .split('\n')
          .map((line) => `${added ? '+' : '-'} ${line.trim()}`)
      : [],
  );
  return (lines ?? []).slice(0, mostLines);
}
