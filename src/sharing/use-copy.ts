import { useEffect, useRef, useState } from 'react';
import { announce } from '../platform/announce.ts';
import { copy } from '../platform/share.ts';

/** What became of a copy: it is on the clipboard, or the reader has to take it from a field. */
export type CopyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied'; readonly name: string }
  | { readonly kind: 'by hand'; readonly text: string };

/** How long a copy is confirmed, in milliseconds. */
const confirmed = 4000;

/** Copies texts, each under a name for the confirmation. */
export function useCopy(): [copied: CopyState, copyText: (name: string, text: string) => Promise<void>] {
  const [copied, setCopied] = useState<CopyState>({ kind: 'none' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copyText = async (name: string, text: string) => {
    clearTimeout(timer.current);
    if (!(await copy(text))) return setCopied({ kind: 'by hand', text });
    setCopied({ kind: 'copied', name });
    announce(`${name} copied`);
    timer.current = setTimeout(() => setCopied({ kind: 'none' }), confirmed);
  };
  return [copied, copyText];
}
