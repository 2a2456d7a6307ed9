import { Label } from '../../components/Label.tsx';
import { own } from '../appearance/appearance.ts';
import { tellOf } from '../marks.ts';
import { historySettings } from '../storage/shelves.ts';
import { useRecord } from '../storage/use-shelf.ts';

/** Whether what is opened is listed from now on. */
export function PauseHistory() {
  const settings = useRecord(historySettings, own);
  return (
    <label className="flex w-fit cursor-pointer items-center gap-x-3 py-3 font-sans text-label noscript:hidden">
      <input
        type="checkbox"
        className="size-5 accent-spot"
        checked={settings?.paused ?? false}
        onChange={({ target }) => tellOf(historySettings.put(own, { ...settings, paused: target.checked }))}
      />
      <Label>Pause history: what I open from now on is not listed</Label>
    </label>
  );
}
