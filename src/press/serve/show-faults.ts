import { direction, language } from '#messages/language.ts';
import { correctAndSave, faultsInStories } from '#messages/story.ts';
import type { ErrorPayload } from 'vite';
import { formatNumber } from '../../messages/intl.ts';
import { escapeText } from '../../text/escape-markup.ts';
import { formatFault, formatFaultFolded, numberOfFaults, type EditionFaults } from '../copy/faults.ts';

// Faults are explained in English, as in the terminal.

/** The faults as a message to open pages, which show it in Vite's error overlay. */
export function overlayMessage({ faults }: EditionFaults): ErrorPayload {
  const [first] = faults;
  return {
    type: 'error',
    err: {
      plugin: 'broadsheet',
      message: `${faultsInStories}: ${formatNumber(numberOfFaults(faults))}`,
      stack: faults.map((fault) => formatFaultFolded(fault)).join('\n\n'),
      ...(first?.position === undefined ? {} : { id: first.file, loc: { file: first.file, ...first.position } }),
    },
  };
}

/** A page with the faults, for the time before the first edition without any. */
export function faultsPage(faults: EditionFaults | undefined): string {
  const list = (faults?.faults ?? [])
    .map((fault) => `<li lang="en" dir="ltr">${escapeText(formatFault(fault))}</li>`)
    .join('');
  return (
    `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8">` +
    `<title>${faultsInStories}</title><body><h1>${faultsInStories}</h1><ol>${list}</ol><p>${correctAndSave}</p>`
  );
}
