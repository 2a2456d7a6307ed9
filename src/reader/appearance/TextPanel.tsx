import { useEffect, useId, useRef, type ReactNode } from 'react';
import { announce } from '../../platform/announce.ts';
import {
  lineSpacings,
  settingsId,
  textSizes,
  themes,
  typefaces,
  defaultAppearance,
  lineWidths,
  type Appearance,
} from './appearance.ts';
import { changeAppearance } from './change-appearance.ts';
import { appearanceSettings } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';

const typefaceNames: Readonly<Record<Appearance['typeface'], string>> = {
  serif: 'Serif',
  sans: 'Sans',
  dyslexic: 'OpenDyslexic',
};
const themeNames: Readonly<Record<Appearance['theme'], string>> = {
  auto: 'Auto',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
};

/**
 * How text and pages look, for this reader on this device. Each change is seen at once, with what
 * is being read staying in place. Opens as soon as it is there.
 * @param id by which the button opens and closes it
 */
export function TextPanel({ id }: { readonly id: string }) {
  const now = useRecord(appearanceSettings, settingsId) ?? defaultAppearance;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.showPopover(), []);
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label="Text and theme"
      lang="en"
      className="panel"
      onToggle={({ newState, currentTarget }) => {
        if (newState === 'open')
          currentTarget.querySelector<HTMLElement>('button:enabled, input')?.focus({ preventScroll: true });
      }}
    >
      <form dir="ltr" onSubmit={(event) => event.preventDefault()}>
        <Steps
          name="Text size"
          of={textSizes}
          value={now.size}
          say={(size) => `${size}`}
          onChange={(size) => void changeAppearance({ size })}
        />
        <Steps
          name="Line width"
          of={lineWidths}
          value={now.width}
          say={(width) => (width === undefined ? 'Usual' : `${width} em`)}
          onChange={(width) => void changeAppearance({ width })}
        />
        <Steps
          name="Line spacing"
          of={lineSpacings}
          value={now.leading}
          say={(leading) => leading.toFixed(1)}
          onChange={(leading) => void changeAppearance({ leading })}
        />
        <Choices
          name="Typeface"
          of={typefaces}
          names={typefaceNames}
          value={now.typeface}
          onChange={(typeface) => void changeAppearance({ typeface })}
        />
        <Choices
          name="Theme"
          of={themes}
          names={themeNames}
          value={now.theme}
          onChange={(theme) => void changeAppearance({ theme })}
        />
        <div className="mt-2 flex justify-between border-t border-rule pt-1">
          <button
            type="button"
            className="tool -ms-(--tool-inset)"
            onClick={() => void changeAppearance(defaultAppearance)}
          >
            Reset all
          </button>
          <button type="button" className="tool -me-(--tool-inset)" onClick={() => panel.current?.hidePopover()}>
            Close
          </button>
        </div>
      </form>
    </div>
  );
}

function Row({ name, id, children }: { readonly name: string; readonly id: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-labelledby={id} className="flex flex-wrap items-center justify-between gap-x-3 py-1.5">
      <span id={id} className="font-semibold">
        {name}
      </span>
      <div className="flex">{children}</div>
    </div>
  );
}

/** Where a width is as usual, a step starts from the one that is nearest to it: 66 characters take about 30 em. */
const usualPlace = (of: readonly number[]): number => of.indexOf(30);

function Steps<T extends number | undefined>({
  name,
  of,
  value,
  say,
  onChange,
}: {
  readonly name: string;
  readonly of: readonly Exclude<T, undefined>[];
  readonly value: T;
  readonly say: (value: T) => string;
  readonly onChange: (value: Exclude<T, undefined>) => void;
}) {
  const id = useId();
  const place = of.findIndex((step) => step === value);
  const step = (by: -1 | 1) => of[(place === -1 ? usualPlace(of) : place) + by];
  const button = (by: -1 | 1, sign: string, label: string) => {
    const next = step(by);
    return (
      <button
        type="button"
        className="choice"
        aria-label={`${name}: ${label}`}
        disabled={next === undefined}
        onClick={() => {
          if (next === undefined) return;
          onChange(next);
          announce(`${name}: ${say(next)}`);
        }}
      >
        <span>{sign}</span>
      </button>
    );
  };
  return (
    <Row name={name} id={id}>
      {button(-1, '−', 'less')}
      <span className="choice min-w-18 cursor-default hover:bg-paper">
        <span key={say(value)}>{say(value)}</span>
      </span>
      {button(1, '+', 'more')}
    </Row>
  );
}

function Choices<T extends string>({
  name,
  of,
  names,
  value,
  onChange,
}: {
  readonly name: string;
  readonly of: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <Row name={name} id={id}>
      {of.map((choice) => (
        <label key={choice} className="choice">
          <input
            type="radio"
            name={name}
            className="only-read-aloud"
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          <span>{names[choice]}</span>
        </label>
      ))}
    </Row>
  );
}
