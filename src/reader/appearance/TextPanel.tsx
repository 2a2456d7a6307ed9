import { useEffect, useRef } from 'react';
import * as messages from '#messages/reader/appearance.ts';
import { direction, language } from '#messages/language.ts';
import { appearanceSettings } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';
import { defaultAppearance, lineSpacings, lineWidths, settingsId, textSizes, themes, typefaces } from './appearance.ts';
import { changeAppearance } from './change-appearance.ts';
import { ChoiceSetting, StepSetting } from './settings.tsx';

/**
 * A dialog for how text and pages look. Each change applies at once. The dialog opens as soon as it is mounted.
 * @param id that the button refers to
 */
export function TextPanel({ id }: { readonly id: string }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.showPopover(), []);
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={messages.textAndTheme}
      lang={language}
      className="panel"
      onToggle={({ newState, currentTarget }) => {
        if (newState === 'open')
          currentTarget.querySelector<HTMLElement>('button:enabled, input')?.focus({ preventScroll: true });
      }}
    >
      <div dir={direction}>
        <Settings />
        <div className="mt-2 flex justify-between border-t border-rule pt-1">
          <button
            type="button"
            className="tool -ms-(--tool-inset)"
            onClick={() => void changeAppearance(defaultAppearance)}
          >
            {messages.resetAll}
          </button>{' '}
          <button type="button" className="tool -me-(--tool-inset)" onClick={() => panel.current?.hidePopover()}>
            {messages.close}
          </button>
        </div>
      </div>
    </div>
  );
}

function Settings() {
  const current = useRecord(appearanceSettings, settingsId) ?? defaultAppearance;
  return (
    <>
      <StepSetting
        name={messages.textSize}
        steps={textSizes}
        value={current.size}
        format={messages.textSizeValue}
        onChange={(size) => void changeAppearance({ size })}
      />
      <StepSetting
        name={messages.lineWidth}
        steps={lineWidths}
        // The standard width of 66 characters is about 30 em.
        defaultIndex={lineWidths.indexOf(30)}
        value={current.width}
        format={(width) => (width === undefined ? messages.standardWidth : messages.widthInEm(width))}
        onChange={(width) => void changeAppearance({ width })}
      />
      <StepSetting
        name={messages.lineSpacing}
        steps={lineSpacings}
        value={current.leading}
        format={messages.lineSpacingValue}
        onChange={(leading) => void changeAppearance({ leading })}
      />
      <ChoiceSetting
        name={messages.typeface}
        choices={typefaces}
        labels={messages.typefaces}
        value={current.typeface}
        onChange={(typeface) => void changeAppearance({ typeface })}
      />
      <ChoiceSetting
        name={messages.theme}
        choices={themes}
        labels={messages.themes}
        value={current.theme}
        onChange={(theme) => void changeAppearance({ theme })}
      />
    </>
  );
}
