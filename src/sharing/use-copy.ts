import { useEffect, useRef, useState } from 'react';
import { announce } from '../platform/announce.ts';
import { copy } from '../platform/share.ts';

/** Nothing was copied lately, a text is on the clipboard, or the browser refused and the reader has to copy it. */
export type CopyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied'; readonly text: string }
  | { readonly kind: 'manual'; readonly text: string };

/** Milliseconds for which a copy is confirmed. */
const confirmationTime = 4000;

/**
 * Copies texts to the clipboard.
 * @returns the outcome of the last copy, and a function that copies a text and announces a confirmation
 */
export function useCopy(): [state: CopyState, copyText: (text: string, confirmation: string) => Promise<void>] {
  const [state, setState] = useState<CopyState>({ kind: 'none' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copyText = async (text: string, confirmation: string) => {
    clearTimeout(timer.current);
    if (!(await copy(text))) return setState({ kind: 'manual', text });
    setState({ kind: 'copied', text });
    announce(confirmation);
    timer.current = setTimeout(() => setState({ kind: 'none' }), confirmationTime);
  };
  return [state, copyText];
}
