import { Label } from '../components/Label.tsx';

/** A text to copy by hand, where the browser does not let it be copied otherwise. It comes selected. */
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
      <Label>Copy it from here</Label>
      {text.includes('\n') ? <textarea {...field} rows={8} /> : <input {...field} type="text" />}
    </label>
  );
}
