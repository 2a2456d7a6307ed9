import { useState } from 'react';
import * as messages from '#messages/reader/controls.ts';
import { withExport } from '../../platform/with-export.ts';
import { Label } from '../../components/Label.tsx';
import { reportNotLoaded } from '../report-not-loaded.ts';
import type { TextPanel } from './TextPanel.tsx';

const panelId = 'text-panel';

/** Opens the panel for text and theme, which is loaded when it is first opened. */
export function TextButton() {
  const [Panel, setPanel] = useState<typeof TextPanel>();
  const load = () => {
    import('./TextPanel.tsx').then(withExport('TextPanel')).then(
      (loaded) => setPanel(() => loaded.TextPanel),
      () => reportNotLoaded(),
    );
  };
  return (
    <>
      <button
        type="button"
        data-needs-script=""
        className="page-tool noscript:hidden"
        aria-label={messages.textButtonName}
        // Once the panel is loaded, the browser opens and closes it.
        {...(Panel === undefined ? { onClick: load } : { popoverTarget: panelId })}
      >
        <Label>{messages.textButton}</Label>
      </button>
      {Panel === undefined ? null : <Panel id={panelId} />}
    </>
  );
}
