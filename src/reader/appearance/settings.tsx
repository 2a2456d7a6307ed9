/** The rows of the text panel: a value that goes up and down in steps, and a choice of a few. */
import { useId, type ReactNode } from 'react';
import * as messages from '#messages/reader/appearance.ts';
import { announce } from '../../platform/announce.ts';

function SettingRow({
  name,
  id,
  children,
}: {
  readonly name: string;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <div role="group" aria-labelledby={id} className="flex flex-wrap items-center justify-between gap-x-3 py-1.5">
      <span id={id} className="font-semibold">
        {name}
      </span>
      <div className="flex flex-wrap">{children}</div>
    </div>
  );
}

/** A setting with buttons for the next lower and the next higher value. A change is announced. */
export function StepSetting<T extends number | undefined>({
  name,
  steps,
  defaultIndex = 0,
  value,
  format,
  onChange,
}: {
  readonly name: string;
  readonly steps: readonly Exclude<T, undefined>[];
  /** The step to start from while the value is none of the steps. */
  readonly defaultIndex?: number;
  readonly value: T;
  readonly format: (value: T) => string;
  readonly onChange: (value: Exclude<T, undefined>) => void;
}) {
  const id = useId();
  const index = steps.findIndex((step) => step === value);
  const button = (by: -1 | 1, sign: string, label: string) => {
    const next = steps[(index === -1 ? defaultIndex : index) + by];
    return (
      <button
        type="button"
        className="choice"
        aria-label={label}
        disabled={next === undefined}
        onClick={() => {
          if (next === undefined) return;
          onChange(next);
          announce(messages.newValue(name, format(next)));
        }}
      >
        <span>{sign}</span>
      </button>
    );
  };
  return (
    <SettingRow name={name} id={id}>
      {button(-1, '−', messages.less(name))}
      <span className="choice min-w-22 cursor-default hover:bg-paper">
        <span key={format(value)}>{format(value)}</span>
      </span>
      {button(1, '+', messages.more(name))}
    </SettingRow>
  );
}

/** A setting with a radio button for each of its values. */
export function ChoiceSetting<T extends string>({
  name,
  choices,
  labels,
  value,
  onChange,
}: {
  readonly name: string;
  readonly choices: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <SettingRow name={name} id={id}>
      {choices.map((choice) => (
        <label key={choice} className="choice">
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          <span>{labels[choice]}</span>
        </label>
      ))}
    </SettingRow>
  );
}
