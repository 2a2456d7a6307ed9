import { Label } from '../components/Label.tsx';

/** A text to copy by hand, where the browser does not let it be copied otherwise. It comes selected. */
export function CopyField({ text }: { readonly text: string }) {
  return (
    <label className="block w-full py-2 font-sans text-label">
      <Label>Copy it from here</Label>
      <textarea
        readOnly
        rows={text.includes('\n') ? 3 : 1}
        value={text}
        ref={(field) => {
          field?.focus();
          field?.select();
        }}
        className="mt-1 block w-full resize-none border border-rule bg-paper p-2.5"
        dir="auto"
      />
    </label>
  );
}
