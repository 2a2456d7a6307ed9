import { useLayoutEffect, useRef } from 'react';
import { Label } from '../components/Label.tsx';
import { searchAddress } from '../edition/addresses.ts';
import { maxQueryLength } from '../search-engine/query.ts';

/** The field that a question is typed into. It keeps what was typed before the page was taken over. */
export function SearchField({
  text,
  address,
  onType,
  onSubmit,
}: {
  readonly text: string;
  /** Empty until the page is taken over. */
  readonly address: string;
  readonly onType: (text: string) => void;
  readonly onSubmit: () => void;
}) {
  const composing = useRef(false);

  const field = useRef<HTMLInputElement>(null);
  const adopted = useRef(false);
  // At once: later, the reader may have typed on.
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null || address === '') return;
    const typedBefore = adopted.current ? '' : input.value;
    adopted.current = true;
    if (typedBefore !== '') onType(typedBefore);
    // What is typed is in the field already; this is what comes from elsewhere.
    else if (input.value !== text) input.value = text;
  }, [text, address, onType]);

  return (
    <form
      role="search"
      action={`${import.meta.env.BASE_URL}${searchAddress.slice(1)}`}
      className="mt-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label className="block font-sans text-label text-soft">
        <Label>Words, names, or a phrase in quotes</Label>
        <input
          ref={field}
          type="search"
          name="q"
          dir="auto"
          data-opens-here
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={maxQueryLength}
          defaultValue=""
          className="mt-1 block min-h-12 w-full border-2 border-strong bg-paper px-3 font-serif text-story text-ink"
          // What is still being put together by an input method is no word yet.
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={({ currentTarget }) => {
            composing.current = false;
            onType(currentTarget.value);
          }}
          onInput={({ currentTarget }) => {
            if (!composing.current) onType(currentTarget.value);
          }}
        />
      </label>
    </form>
  );
}
