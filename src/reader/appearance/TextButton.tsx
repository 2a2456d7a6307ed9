import { useState } from 'react';
import { Label } from '../../components/Label.tsx';
import { showNotice } from '../notices.ts';
import type { TextPanel } from './TextPanel.tsx';

const panelId = 'text-panel';

/** Opens the panel for text and theme, which is loaded when it is first asked for. */
export function TextButton() {
  const [Panel, setPanel] = useState<typeof TextPanel>();
  const load = () => {
    import('./TextPanel.tsx').then(
      (loaded) => setPanel(() => loaded.TextPanel),
      () => showNotice({ text: 'The text panel could not be fetched. Try again once the connection is back.' }),
    );
  };
  return (
    <>
      <button
        type="button"
        data-needs-script
        className="page-tool noscript:hidden"
        aria-label="Aa, text and theme"
        // From then on the browser opens and closes it.
        {...(Panel === undefined ? { onClick: load } : { popoverTarget: panelId })}
      >
        <Label>Aa</Label>
      </button>
      {Panel === undefined ? null : <Panel id={panelId} />}
    </>
  );
}
