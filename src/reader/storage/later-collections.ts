/** Collections that no page needs at first. As with the others, their names and shapes must not change. */
import * as v from 'valibot';
import { sitePrefix } from '../appearance/appearance.ts';
import { store } from './collections.ts';

/** One record, under `settingsId`. */
export const shortcutSettings = store.collection({
  name: 'shortcuts',
  version: 1,
  prefix: sitePrefix,
  schema: v.looseObject({ off: v.boolean() }),
});
/** The voice that stories are read aloud in and its speed (1 is normal), by language. */
export const voiceSettings = store.collection({
  name: 'voice',
  version: 1,
  prefix: sitePrefix,
  schema: v.looseObject({ voice: v.optional(v.string()), rate: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)) }),
});
