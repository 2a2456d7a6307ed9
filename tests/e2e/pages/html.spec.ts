import { expect, test } from '@playwright/test';
import { execFile, execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filePath, notFoundAddress } from '../../../src/edition/addresses.ts';
import { folderOf, type EditionName } from '../support/editions.ts';
import { harbourTemplates, templates } from '../support/reader.ts';

const run = promisify(execFile);

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** The Nu Html Checker; undefined without Java to run it. */
function findChecker(): string | undefined {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
}

const checker = findChecker();

/** The errors in pages of an edition. They are checked together, because starting Java takes longer than checking. */
async function errorsIn(edition: EditionName, addresses: readonly string[]): Promise<string[]> {
  const files = addresses.map((address) => join(folderOf(edition), filePath(address)));
  const { stdout } = await run(
    'java',
    ['-jar', checker ?? '', '--format', 'json', '--stdout', '--exit-zero-always', '--errors-only', ...files],
    { maxBuffer: 1 << 26 },
  );
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return (
    messages
      // Its CSS checker is years behind the browsers: it knows neither @property nor view transitions.
      .filter(({ message }) => !message.startsWith('CSS: '))
      .map(({ url, message, extract }) => `${url.replace(/^.*\/(?=[^/]+\/[^/]+$)/u, '')}: ${message} ${extract ?? ''}`)
  );
}

if (checker === undefined) {
  process.stdout.write('The HTML was not checked: the checker needs Java, which is not installed.\n');
} else {
  test('the HTML of every kind of page has no error', async () => {
    const { 'not found': _, ...pages } = templates;
    expect(await errorsIn('first', [...Object.values(pages), notFoundAddress])).toEqual([]);
  });

  test('the HTML of stories with pictures, of authors and of series has no error', async () => {
    expect(await errorsIn('harbour', Object.values(harbourTemplates))).toEqual([]);
  });

  test('the HTML of every block of a story has no error', async () => {
    expect(await errorsIn('hostile', ['/stories/story-1/', '/stories/خبر-عاجل/'])).toEqual([]);
  });
}
