/** Blocks that few stories have. Importing this file adds them to the registries. */
import type { RareType } from './block.ts';
import { blockSchemas, type SchemasOf } from './block-schema.ts';
import { audio, audioParts } from './audio.ts';
import { box, boxParts } from './box.ts';
import { breakBlock } from './break.ts';
import { code, codeParts } from './code.ts';
import { embed, embedParts } from './embed.ts';
import { footnotes, footnotesParts } from './footnotes.ts';
import { gallery, galleryParts } from './gallery.ts';
import { list, listParts } from './list.ts';
import { note } from './note.ts';
import { textParts } from './part.ts';
import { blockParts, type PartsOf } from './parts-of.ts';
import { pullquote, pullquoteParts } from './pullquote.ts';
import { quote, quoteParts } from './quote.ts';
import { table, tableParts } from './table.ts';
import { video, videoParts } from './video.ts';

const schemas: SchemasOf<RareType> = {
  audio,
  video,
  box,
  break: breakBlock,
  code,
  embed,
  footnotes,
  gallery,
  list,
  note,
  pullquote,
  quote,
  table,
};
const parts: PartsOf<RareType> = {
  audio: audioParts,
  video: videoParts,
  box: boxParts,
  break: () => [],
  code: codeParts,
  embed: embedParts,
  footnotes: footnotesParts,
  gallery: galleryParts,
  list: listParts,
  note: textParts,
  pullquote: pullquoteParts,
  quote: quoteParts,
  table: tableParts,
};

Object.assign(blockSchemas, schemas);
Object.assign(blockParts, parts);
