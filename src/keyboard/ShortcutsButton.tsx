import { useState } from 'react';
import { Label } from '../components/Label.tsx';
import { showNotice } from '../reader/notices.ts';
import type { ShortcutsSheet } from './ShortcutsSheet.tsx';

/** Opens the sheet of shortcuts, which is loaded when it is first asked for. */
export function ShortcutsButton() {
  const [Sheet, setSheet] = useState<typeof ShortcutsSheet>();
  const open = () => {
    import('./ShortcutsSheet.tsx').then(
      (loaded) => setSheet(() => loaded.ShortcutsSheet),
      () => showNotice({ text: 'The sheet of shortcuts could not be fetched. Try again once the connection is back.' }),
    );
  };
  return (
    <>
      <button
        type="button"
        data-needs-script
        data-shortcut="sheet"
        className="cursor-pointer py-3.25 noscript:hidden hover:underline"
        onClick={open}
      >
        <Label>Keyboard shortcuts</Label>
      </button>
      {Sheet === undefined ? null : <Sheet onClose={() => setSheet(undefined)} />}
    </>
  );
}
