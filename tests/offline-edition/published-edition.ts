import { createHash } from 'node:crypto';
import { offlineIndexFile, offlineListFile } from '../../src/edition/offline-edition.ts';
import { NetworkResponse } from '../fixtures/service-worker.ts';

const hash = (text: string) => createHash('sha256').update(text);
/** The address of a data file. */
export const data = (name: string) => `/edition/v1/${name}.json`;

/** The answers of a host with an edition of data files, which are in the given lists. */
export function publish(...lists: Readonly<Record<string, string>>[]) {
  const answers = new Map<string, () => Response>();
  const answer = (address: string, text: string) =>
    answers.set(address, () => new NetworkResponse(text, { headers: { 'content-type': 'application/json' } }));
  const index = lists.map((files) => {
    const list = Object.entries(files).map(([name, content]) => ({
      address: data(name),
      digest: hash(content).digest('base64').slice(0, 8),
      bytes: content.length,
    }));
    for (const [name, content] of Object.entries(files)) answer(data(name), content);
    const text = JSON.stringify(list);
    const digest = hash(text).digest('hex').slice(0, 16);
    answer(offlineListFile(digest), text);
    return { digest, files: list.length, bytes: list.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
  answer(
    offlineIndexFile,
    JSON.stringify({ edition: hash(JSON.stringify(index)).digest('hex'), stories: 1, lists: index }),
  );
  return answers;
}
