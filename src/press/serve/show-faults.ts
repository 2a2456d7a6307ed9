import type { ErrorPayload } from 'vite';
import { escapeText } from '../../text/escape-markup.ts';
import { countFaults, formatFault, formatFaultFolded, type EditionFaults } from '../copy/faults.ts';

/** The faults as a message to open pages, which show it in Vite's error overlay. */
export function overlayMessage({ faults }: EditionFaults): ErrorPayload {
  const [first] = faults;
  return {
    type: 'error',
    err: {
      plugin: 'broadsheet',
      message: `${countFaults(faults)} in the stories`,
      stack: faults.map((fault) => formatFaultFolded(fault)).join('\n\n'),
      ...(first?.position === undefined ? {} : { id: first.file, loc: { file: first.file, ...first.position } }),
    },
  };
}

/** A page with the faults, for the time before the first edition without any. */
export function faultsPage(faults: EditionFaults | undefined): string {
  const list = (faults?.faults ?? []).map((fault) => `<li>${escapeText(formatFault(fault))}</li>`).join('');
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Faults in the stories</title>' +
    `<body><h1>Faults in the stories</h1><ol>${list}</ol><p>Correct them and save. This page then reloads.</p>`
  );
}
