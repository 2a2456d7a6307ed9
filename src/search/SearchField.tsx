import { useLayoutEffect, useRef } from 'react';
import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import { searchAddress } from '../edition/addresses.ts';
import { maxQueryLength } from '../search-engine/query.ts';

/** The search field. It keeps the text that was typed before the page was hydrated. */
export function SearchField({
  text,
  addressKey,
  onType,
  onSubmit,
}: {
  readonly text: string;
  /** Changes when the query comes from the address, as after Back. Empty until the page is hydrated. */
  readonly addressKey: string;
  readonly onType: (text: string) => void;
  readonly onSubmit: () => void;
}) {
  const isComposing = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const isAdopted = useRef(false);
  // In a layout effect, because the reader may be typing.
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null || addressKey === '') return;
    const typedBefore = isAdopted.current ? '' : input.value;
    isAdopted.current = true;
    if (typedBefore !== '') onType(typedBefore);
    // Uncontrolled: only a text from elsewhere is put into the field.
    else if (input.value !== text) input.value = text;
  }, [text, addressKey, onType]);

  return (
    <form
      role="search"
      action={`${import.meta.env.BASE_URL}${searchAddress.slice(1)}`}
      className="mt-5 flex items-end gap-x-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label className="min-w-0 grow text-label text-soft">
        <Label className="font-sans">{messages.fieldLabel}</Label>
        <input
          ref={field}
          type="search"
          name="q"
          dir="auto"
          data-initial-focus
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={maxQueryLength}
          defaultValue=""
          className="mt-1 block min-h-12 w-full border-2 border-strong bg-paper px-3 text-story text-ink"
          // Text that an input method is still composing is not searched for: it is not a word yet.
          onCompositionStart={() => {
            isComposing.current = true;
          }}
          onCompositionEnd={({ currentTarget }) => {
            isComposing.current = false;
            onType(currentTarget.value);
          }}
          onInput={({ currentTarget }) => {
            if (!isComposing.current) onType(currentTarget.value);
          }}
        />
      </label>
      <button type="submit" className="min-h-12 shrink-0 border-2 border-strong px-4 font-sans text-label">
        <Label>{messages.search}</Label>
      </button>
    </form>
  );
}
