import * as messages from '#messages/sharing.ts';
import { Label } from '../components/Label.tsx';

/** A field with a text to copy manually, selected, for browsers that refuse access to the clipboard. */
export function CopyField({ text }: { readonly text: string }) {
  const field = {
    readOnly: true,
    value: text,
    dir: 'auto',
    className: 'mt-1 block w-full resize-none border border-rule bg-paper p-2.5 text-ink',
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      element?.focus({ preventScroll: true });
      element?.select();
    },
  };
  return (
    <label className="block w-full py-2 font-sans text-label">
      <Label>{messages.copyManually}</Label>
      {text.includes('\n') ? <textarea {...field} rows={8} /> : <input {...field} type="text" />}
    </label>
  );
}
