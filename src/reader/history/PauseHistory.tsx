import * as messages from '#messages/reader/history.ts';
import { Label } from '../../components/Label.tsx';
import { settingsId } from '../appearance/appearance.ts';
import { historySettings } from '../storage/collections.ts';
import { reportStorageProblem } from '../storage/report-problem.ts';
import { useRecord } from '../storage/use-collection.ts';

/** A checkbox: while it is checked, stories that are opened are not added to the history. */
export function PauseHistory() {
  const settings = useRecord(historySettings, settingsId);
  const setPaused = (paused: boolean) => reportStorageProblem(historySettings.put(settingsId, { ...settings, paused }));
  return (
    <label className="flex w-fit cursor-pointer items-center gap-x-3 py-3 font-sans text-label noscript:hidden">
      <input
        type="checkbox"
        className="size-5 accent-spot"
        checked={settings?.paused ?? false}
        onChange={({ target }) => setPaused(target.checked)}
      />
      <Label>{messages.pause}</Label>
    </label>
  );
}
