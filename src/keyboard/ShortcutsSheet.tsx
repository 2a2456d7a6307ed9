import { Fragment, useEffect, useRef } from 'react';
import { settingsId } from '../reader/appearance/appearance.ts';
import { reportStorageProblem } from '../reader/storage/report-problem.ts';
import { shortcutSettings } from '../reader/storage/collections.ts';
import { useRecord } from '../reader/storage/use-collection.ts';
import type { Stroke } from './strokes.ts';

const groups: readonly {
  readonly name: string;
  readonly shortcuts: readonly (readonly [stroke: Stroke, what: string])[];
}[] = [
  {
    name: 'Headlines',
    shortcuts: [
      ['j', 'Next headline'],
      ['k', 'Previous headline'],
      ['o', 'Open the headline'],
    ],
  },
  {
    name: 'The headline, or the open story',
    shortcuts: [
      ['s', 'Save, or take out again'],
      ['m', 'Mark read or unread'],
      ['c', 'Copy the link'],
    ],
  },
  {
    name: 'Reading',
    shortcuts: [
      ['n', 'Next story'],
      ['p', 'Back to where you came from'],
      ['t', 'Listen'],
      ['[', 'Smaller text'],
      [']', 'Larger text'],
    ],
  },
  {
    name: 'Everywhere',
    shortcuts: [
      ['g h', 'Front page'],
      ['g s', 'Saved'],
      ['/', 'Search'],
      ['?', 'This sheet'],
      ['Escape', 'Close what is open'],
    ],
  },
];

/** The shortcuts there are, and the switch that turns them off. */
export function ShortcutsSheet({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const settings = useRecord(shortcutSettings, settingsId);
  useEffect(() => {
    if (dialog.current === null) return;
    dialog.current.showModal();
    closeFromOutside(dialog.current);
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby="shortcuts" lang="en" dir="ltr" className="sheet" onClose={onClose}>
      <div className="px-5 py-3">
        <div className="flex items-center justify-between gap-x-4">
          <h2 id="shortcuts" className="text-heading font-bold">
            Keyboard shortcuts
          </h2>
          <button type="button" className="tool -me-3" onClick={close}>
            Close
          </button>
        </div>
        <label className="flex cursor-pointer items-center gap-x-3 border-y border-rule py-3">
          <input
            type="checkbox"
            className="size-5 accent-spot"
            checked={settings?.off !== true}
            onChange={({ target }) =>
              reportStorageProblem(shortcutSettings.put(settingsId, { ...settings, off: !target.checked }))
            }
          />
          <span>Use these shortcuts</span>
        </label>
        <div className="columns-[18rem_2] gap-8">
          {groups.map(({ name, shortcuts }) => (
            <div key={name} className="break-inside-avoid pt-4">
              <h3 className="pb-1 font-semibold">{name}</h3>
              <dl>
                {shortcuts.map(([stroke, what]) => (
                  <div key={stroke} className="flex items-center gap-x-4 border-b border-rule py-1.5">
                    <dt>
                      {stroke.split(' ').map((key, i) => (
                        <Fragment key={key}>
                          {i === 0 ? null : <span> then </span>}
                          <kbd translate="no">{key === 'Escape' ? 'Esc' : key}</kbd>
                        </Fragment>
                      ))}
                    </dt>
                    <dd>{what}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
        <p className="py-4 text-soft">
          They are single keys, and do nothing in a field that you write in, or together with Ctrl, Alt or Command.
        </p>
      </div>
    </dialog>
  );
}

/** What is clicked of a dialog and is none of its contents is its backdrop. To select words beyond its edge does not close it. */
function closeFromOutside(dialog: HTMLDialogElement): void {
  let begun: EventTarget | null = null;
  dialog.addEventListener('mousedown', ({ target }) => {
    begun = target;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && begun === dialog) dialog.close();
  });
}
