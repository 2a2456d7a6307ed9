import type { ReactNode } from 'react';
import { language } from '#messages/language.ts';
import { Label } from '../components/Label.tsx';
import type { SearchPage } from '../search-engine/format.ts';

export interface FilterFieldProps {
  /** Undefined sets no filter. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

const className = 'mt-1 block min-h-11 w-full max-w-full border border-rule bg-paper px-2 text-ink';

/** A labelled list of options, the first of which sets no filter. */
export function SelectField({
  name,
  any,
  value,
  onChange,
  children,
}: FilterFieldProps & {
  readonly name: string;
  /** Text of the option that sets no filter. */
  readonly any: string;
  readonly children: ReactNode;
}) {
  return (
    <label>
      <Label>{name}</Label>
      <select
        className={className}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="" lang={language}>
          {any}
        </option>
        {children}
      </select>
    </label>
  );
}

/** A labelled field for a day. @param children the label */
export function DayField({
  days,
  value,
  onChange,
  children,
}: FilterFieldProps & {
  /** The first and the last day that has stories. */
  readonly days: SearchPage['days'];
  readonly children: ReactNode;
}) {
  return (
    <label>
      <Label>{children}</Label>
      <input
        type="date"
        className={className}
        min={days?.first}
        max={days?.last}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </label>
  );
}
