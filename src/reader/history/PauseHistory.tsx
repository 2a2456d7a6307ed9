import { Label } from '../../components/Label.tsx';
import { settingsId } from '../appearance/appearance.ts';
import { reportStorageProblem } from '../storage/report-problem.ts';
import { historySettings } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';

/** Whether what is opened is listed from now on. */
export function PauseHistory() {
  const settings = useRecord(historySettings, settingsId);
  return (
    <label className="flex w-fit cursor-pointer items-center gap-x-3 py-3 font-sans text-label noscript:hidden">
      <input
        type="checkbox"
        className="size-5 accent-spot"
        checked={settings?.paused ?? false}
        onChange={({ target }) =>
          reportStorageProblem(historySettings.put(settingsId, { ...settings, paused: target.checked }))
        }
      />
      <Label>Pause history: what I open from now on is not listed</Label>
    </label>
  );
}
