/** What a reader must not meet, whatever has failed. */
import { failures as failureMessages } from '../../src/messages/en/failures.ts';
import { pageNotFound } from '../../src/messages/en/not-found.ts';
import { latestNotLoaded, newEdition } from '../../src/messages/en/offline-reading.ts';
import { partFailed } from '../../src/messages/en/page.ts';
import { nothingOpenedYet } from '../../src/messages/en/reader/history.ts';
import { nothingSavedYet } from '../../src/messages/en/reader/saved.ts';
import { offline as searchOffline } from '../../src/messages/en/search.ts';
import { kindIn, templates, type ChaosCase, type Situation } from './cases.ts';
import type { Expectation } from './expectation.ts';
import { isAsExpected, type Seen } from './look.ts';

export const faultKinds = [
  'blank screen',
  'dead click',
  'uncaught error',
  'untrue message',
  'endless reload',
  'lost page',
  'not repaired',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  readonly what: string;
}

export interface Evidence {
  readonly one: ChaosCase | Situation;
  readonly expectation: Expectation;
  readonly seen: Seen;
  /** What was seen before a late answer came. */
  readonly seenWhileHeld: Seen;
  readonly errors: readonly string[];
  /** How often a document was loaded. */
  readonly documents: number;
  /** Controls without an effect. */
  readonly dead: readonly string[];
}

/** More documents than that are no attempt to repair a page. */
const maxDocuments = 4;

export function faultsOf({ one, expectation, seen, seenWhileHeld, errors, documents, dead }: Evidence): Fault[] {
  const faults: Fault[] = [];
  const add = (kind: FaultKind, what: string) => faults.push({ kind, what });
  const isBlank = seen.headings.length === 0 || seen.text.length < 20;
  if (!expectation.isOfHost && isBlank && !(seen.isBrowsers && expectation.mayBeBrowsers))
    add('blank screen', seen.text);
  else if (!expectation.isOfHost && !isAsExpected(seen, expectation)) add('lost page', seen.headings.join(', '));
  else if (!seen.isBrowsers && seen.links < expectation.links)
    add('lost page', `${seen.links} links of ${expectation.links}`);
  for (const what of dead) add('dead click', what);
  for (const what of errors.filter((error) => !isReportOfBrowser(error, one))) add('uncaught error', what);
  for (const what of [
    ...untrueMessages(one, expectation, seen, false),
    ...untrueMessages(one, expectation, seenWhileHeld, true),
  ])
    if (!faults.some((fault) => fault.what === what)) add('untrue message', what);
  if (documents > maxDocuments) add('endless reload', `${documents} documents`);
  return faults;
}

const reportOfBrowser = new RegExp(
  [
    'Failed to load resource',
    '.*net::ERR_',
    '.*MIME type',
    'A bad HTTP response',
    'An unknown error occurred when',
    'Not allowed to load local',
  ]
    .map((beginning) => `^console: ${beginning}`)
    .join('|'),
  'su',
);

/** Browsers report files that can't be had, and scripts that can't be read, wherever the app handles that. */
function isReportOfBrowser(error: string, one: ChaosCase | Situation): boolean {
  if (reportOfBrowser.test(error)) return true;
  // The styles of a document that is cut off are not those that its policy allows.
  if ('path' in one && kindIn(one) === 'document' && error.includes('Applying inline style')) return true;
  return 'path' in one && kindIn(one) === 'script' && one.path.includes('/boot-') && error.startsWith('SyntaxError');
}

const offlineTexts = [failureMessages.offline.heading, failureMessages.offline.explanation, searchOffline];

/** @param isHeld whether an answer had not come yet */
function untrueMessages(
  one: ChaosCase | Situation,
  { headings }: Expectation,
  { text, isBrowsers }: Seen,
  isHeld: boolean,
): string[] {
  if (isBrowsers) return [];
  const isOffline = one.visit === 'offline' && !isHeld;
  const failing = 'failure' in one ? kindIn(one) : undefined;
  const isOwnDocument = failing === 'document' && 'path' in one;
  const untrue: string[] = [];
  const mayNotSay = (message: string, isTrue: boolean) => {
    if (!isTrue && text.includes(message)) untrue.push(message);
  };
  const hasNoAnswer = isOffline || headings.includes(failureMessages.offline.heading);
  for (const message of offlineTexts) mayNotSay(message, hasNoAnswer);
  mayNotSay(pageNotFound, one.template === 'not found' || (isOwnDocument && one.failure === '404'));
  const isFromCache =
    isOffline ||
    (one.worker && one.visit !== 'first load' && failing !== undefined && /document|data|search/u.test(failing));
  mayNotSay(latestNotLoaded, isFromCache);
  mayNotSay('The latest version couldn’t be loaded', isFromCache);
  mayNotSay(newEdition, 'failure' in one && one.failure === 'other-version');
  if (one.template === 'saved') mayNotSay(nothingSavedYet, false);
  if (one.template === 'history') mayNotSay(nothingOpenedYet, false);
  if (one.template === 'reading view') mayNotSay('the full story isn’t in this edition', false);
  if (one.template === 'search') mayNotSay('No results for ', false);
  // Data that a page was rendered from can't be shown: nothing else may say so.
  mayNotSay(partFailed, false);
  return untrue;
}

export const addressOf = ({ template }: Situation): string => templates[template];
