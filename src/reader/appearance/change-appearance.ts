import { topOf, positionAt } from '../../platform/text-position.ts';
import { appearanceSettings } from '../storage/collections.ts';
import { reportStorageProblem } from '../storage/report-problem.ts';
import { defaultAppearance, settingsId, type Appearance } from './appearance.ts';

/**
 * Changes how pages look, now and later, in all tabs. The text at the top of the window stays there, although its
 * lines break differently afterwards.
 */
export async function changeAppearance(changes: Partial<Appearance>): Promise<void> {
  // A font that loads later would move the text again.
  if (changes.typeface === 'dyslexic') await loadFont('OpenDyslexic');
  const text = document.querySelector('.passages');
  const position = text === null || scrollY === 0 ? undefined : positionAt(text, 0);
  const before = text === null || position === undefined ? undefined : topOf(text, position);
  const current = appearanceSettings.get(settingsId);
  reportStorageProblem(appearanceSettings.put(settingsId, { ...defaultAppearance, ...current, ...changes }));
  if (text === null || position === undefined || before === undefined) return;
  const after = topOf(text, position);
  if (after !== undefined) scrollBy({ top: after - before, behavior: 'instant' });
}

async function loadFont(family: string): Promise<void> {
  await Promise.allSettled([document.fonts.load(`400 1em ${family}`), document.fonts.load(`700 1em ${family}`)]);
}
