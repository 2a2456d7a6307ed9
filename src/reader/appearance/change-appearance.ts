import { heightOf, placeAt } from '../../platform/text-place.ts';
import { settingsId, defaultAppearance, type Appearance } from './appearance.ts';
import { reportStorageProblem } from '../storage/report-problem.ts';
import { appearanceSettings } from '../storage/collections.ts';

/**
 * Changes how pages look, from now on and in all tabs. What is being read stays where it is in
 * the window, however its lines break afterwards.
 */
export async function changeAppearance(part: Partial<Appearance>): Promise<void> {
  // A face that came later would move the text once more, or not come at all.
  if (part.typeface === 'dyslexic') await loadFace('OpenDyslexic');
  const text = document.querySelector('.passages');
  const place = text === null || scrollY === 0 ? undefined : placeAt(text, 0);
  const before = text === null || place === undefined ? undefined : heightOf(text, place);
  reportStorageProblem(
    appearanceSettings.put(settingsId, { ...defaultAppearance, ...appearanceSettings.get(settingsId), ...part }),
  );
  if (text === null || place === undefined || before === undefined) return;
  const after = heightOf(text, place);
  if (after !== undefined) scrollBy({ top: after - before, behavior: 'instant' });
}

async function loadFace(name: string): Promise<void> {
  await Promise.allSettled([document.fonts.load(`400 1em ${name}`), document.fonts.load(`700 1em ${name}`)]);
}
