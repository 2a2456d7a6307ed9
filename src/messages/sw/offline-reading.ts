import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Nakala mpya zaidi haikuweza kupakiwa. Unayoiona ni ya ${formatTime(cachedAt)}.`;
export const tryAgain = 'Jaribu tena';
export const latestNotLoaded =
  'Nakala mpya zaidi haikuweza kupakiwa. Habari zilizohifadhiwa kwenye kifaa hiki bado zinafunguka.';
export const newEdition = 'Kuna toleo jipya';
export const update = 'Sasisha';
