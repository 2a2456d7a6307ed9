/** The cases that `npm test` runs: each kind of request, each failure, each way to open a page, and each template. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { storyFile } from '../../src/edition/addresses.ts';
import { templates, type ChaosCase, type TemplateName, type Visit } from './cases.ts';
import { stemOf, type ChaosFailure } from './failures.ts';

type Row = readonly [TemplateName, Visit, 'worker' | 'no worker', file: string, ...failures: ChaosFailure[]];

const front = '/edition/v1/front.json';
const ownDocument = 'document';
const lead = storyFile('rubio-lavrov-asean-kuala-lumpur');
const headlineOnly = storyFile('us-sanctions-on-russia-could-expand-says-bessent');

/** Scripts and styles are given by their names without a hash. */
const rows: readonly Row[] = [
  ['front page', 'first load', 'no worker', 'boot', '404', 'truncated'],
  ['front page', 'first load', 'no worker', 'start-app', 'refused', 'other-version'],
  ['front page', 'first load', 'worker', '/service-worker.js', 'html'],
  ['front page', 'reload', 'worker', ownDocument, '500', 'late'],
  ['front page', 'offline', 'worker', ownDocument, 'truncated'],
  ['reading view', 'first load', 'no worker', ownDocument, 'wrong-schema'],
  ['reading view', 'first load', 'no worker', 'react', 'empty'],
  ['reading view', 'client navigation', 'no worker', lead, 'refused', 'wrong-schema', 'other-version'],
  ['reading view', 'offline', 'worker', ownDocument, 'html'],
  ['headline only', 'client navigation', 'worker', headlineOnly, '500', 'late'],
  ['headline only', 'first load', 'no worker', 'index.css', '404', 'truncated'],
  ['front page', 'first load', 'no worker', 'newsreader-latin.woff2', 'wrong-schema'],
  ['section', 'first load', 'no worker', 'complete-app', '404'],
  ['topic', 'client navigation', 'no worker', '/edition/v1/topics/donald-trump/1.json', 'html', 'truncated'],
  ['all topics', 'client navigation', 'no worker', 'topics', '404', 'wrong-schema'],
  ['all stories', 'reload', 'no worker', ownDocument, 'other-version'],
  ['search', 'first load', 'no worker', '/edition/v1/search/index.json', 'refused'],
  ['search', 'client navigation', 'worker', '/edition/v1/search/page.json', 'empty'],
  ['saved', 'first load', 'no worker', 'saved', '404'],
  // Files that a screen shares with others.
  ['all topics', 'first load', 'no worker', 'complete-app', 'wrong-schema'],
  ['history', 'client navigation', 'no worker', 'StoredCard', 'wrong-schema'],
  ['saved', 'first load', 'no worker', 'keeper', 'wrong-schema'],
  ['not found', 'first load', 'no worker', 'complete-app', 'wrong-schema'],
  ['saved', 'client navigation', 'no worker', 'TextPanel', 'refused'],
  ['history', 'first load', 'no worker', 'history', 'html'],
  ['offline page', 'offline', 'worker', front, '500'],
];

/** @param folder of the built edition */
export function sampleOf(folder: string): ChaosCase[] {
  const assets = readdirSync(join(folder, 'assets'));
  return rows.flatMap(([template, visit, worker, file, ...failures]) => {
    const asset = assets.find((name) => stemOf(name) === file);
    const path =
      file === ownDocument
        ? new URL(templates[template], 'http://host').pathname
        : file.startsWith('/')
          ? file
          : `/assets/${asset}`;
    if (path.endsWith('undefined')) throw new Error(`the edition has no file ${file}`);
    return failures.map((failure) => ({ template, visit, worker: worker === 'worker', path, failure }));
  });
}
