import { useState } from 'react';
import * as messages from '#messages/keyboard.ts';
import { withExport } from '../platform/with-export.ts';
import { Label } from '../components/Label.tsx';
import { reportNotLoaded } from '../reader/report-not-loaded.ts';
import type { ShortcutsSheet } from './ShortcutsSheet.tsx';

/** Opens the list of shortcuts, which is loaded on first use. */
export function ShortcutsButton() {
  const [Sheet, setSheet] = useState<typeof ShortcutsSheet>();
  const open = () => {
    import('./ShortcutsSheet.tsx').then(withExport('ShortcutsSheet')).then(
      (loaded) => setSheet(() => loaded.ShortcutsSheet),
      () => reportNotLoaded('shortcuts'),
    );
  };
  return (
    <>
      <button
        type="button"
        data-needs-script=""
        data-shortcut="shortcuts"
        className="cursor-pointer py-3.25 noscript:hidden hover:underline"
        onClick={open}
      >
        <Label>{messages.keyboardShortcuts}</Label>
      </button>
      {Sheet === undefined ? null : <Sheet onClose={() => setSheet(undefined)} />}
    </>
  );
}
