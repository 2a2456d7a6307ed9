import { useEffect, useRef } from 'react';
import { direction, language } from '#messages/language.ts';
import { keyboardShortcuts } from '#messages/keyboard.ts';
import * as messages from '#messages/shortcuts-sheet.ts';
import { Parts } from '../components/Parts.tsx';
import { settingsId } from '../reader/appearance/appearance.ts';
import { shortcutSettings } from '../reader/storage/later-collections.ts';
import { reportStorageProblem } from '../reader/storage/report-problem.ts';
import { useRecord } from '../reader/storage/use-collection.ts';
import type { Shortcut } from './shortcuts.ts';

interface ShortcutGroup {
  readonly name: string;
  readonly shortcuts: readonly (readonly [shortcut: Shortcut, description: string])[];
}

const groups: readonly ShortcutGroup[] = [
  {
    name: messages.headlines,
    shortcuts: [
      ['j', messages.nextHeadline],
      ['k', messages.previousHeadline],
      ['o', messages.openHeadline],
    ],
  },
  {
    name: messages.selectedStory,
    shortcuts: [
      ['s', messages.saveOrUnsave],
      ['m', messages.markReadOrUnread],
      ['c', messages.copyLink],
    ],
  },
  {
    name: messages.reading,
    shortcuts: [
      ['n', messages.nextStory],
      ['p', messages.previousPage],
      ['t', messages.listen],
      ['[', messages.smallerText],
      [']', messages.largerText],
    ],
  },
  {
    name: messages.everywhere,
    shortcuts: [
      ['g h', messages.frontPage],
      ['g s', messages.saved],
      ['/', messages.search],
      ['?', messages.showShortcuts],
      ['Escape', messages.closeMessageOrDialog],
    ],
  },
];

/** A dialog with all shortcuts, and the switch that turns them off. */
export function ShortcutsSheet({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const settings = useRecord(shortcutSettings, settingsId);
  useEffect(() => {
    if (dialog.current === null) return;
    dialog.current.showModal();
    closeOnBackdropClick(dialog.current);
  }, []);
  const setEnabled = (enabled: boolean) =>
    reportStorageProblem(shortcutSettings.put(settingsId, { ...settings, off: !enabled }));
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts"
      lang={language}
      dir={direction}
      className="sheet"
      onClose={onClose}
    >
      <div className="px-5 py-3">
        <div className="flex items-center justify-between gap-x-4">
          <h2 id="shortcuts" className="text-heading font-bold">
            {keyboardShortcuts}
          </h2>
          <button type="button" className="tool -me-3" onClick={() => dialog.current?.close()}>
            {messages.close}
          </button>
        </div>
        <label className="flex cursor-pointer items-center gap-x-3 border-y border-rule py-3">
          <input
            type="checkbox"
            className="size-5 accent-spot"
            checked={settings?.off !== true}
            onChange={({ target }) => setEnabled(target.checked)}
          />
          <span>{messages.shortcutsEnabled}</span>
        </label>
        <div className="columns-[18rem_2] gap-8">
          {groups.map((group) => (
            <Group key={group.name} group={group} />
          ))}
        </div>
        <p className="py-4 text-soft">{messages.notWhileTyping}</p>
      </div>
    </dialog>
  );
}

function Group({ group: { name, shortcuts } }: { readonly group: ShortcutGroup }) {
  return (
    <div className="break-inside-avoid pt-4">
      <h3 className="pb-1 font-semibold">{name}</h3>
      <dl>
        {shortcuts.map(([shortcut, description]) => (
          <div key={shortcut} className="flex flex-wrap items-center gap-x-4 border-b border-rule py-1.5">
            <dt>
              <Keys of={shortcut} />
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Keys({ of: shortcut }: { readonly of: Shortcut }) {
  const [first = '', second] = shortcut.split(' ').map((key) => (key === 'Escape' ? 'Esc' : key));
  if (second === undefined)
    return (
      <kbd dir="ltr" translate="no">
        {first}
      </kbd>
    );
  return (
    <Parts
      of={messages.keySequence(
        <kbd dir="ltr" translate="no">
          {first}
        </kbd>,
        <kbd dir="ltr" translate="no">
          {second}
        </kbd>,
      )}
    />
  );
}

/** Closes a dialog when its backdrop is clicked, but not when a text selection that began inside ends there. */
function closeOnBackdropClick(dialog: HTMLDialogElement): void {
  let pressed: EventTarget | null = null;
  dialog.addEventListener('mousedown', ({ target }) => {
    pressed = target;
  });
  // The backdrop belongs to the dialog element itself; its content has elements of its own.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  });
}
