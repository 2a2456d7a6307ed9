import type { Format } from '../format.ts';
import { newsml1 } from './agencies/newsml-1.ts';
import { newsmlG2 } from './agencies/newsml-g2.ts';
import { nitf } from './agencies/nitf.ts';
import { broadsheetStory } from './broadsheet/story.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { xmlFeed } from './feeds/xml-feed.ts';
import { ghost } from './ghost/ghost.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { wxr } from './wordpress/wxr.ts';

/** The formats that are tried, in this order. */
export const formats: readonly Format[] = [
  wxr,
  broadsheetStory,
  ghost,
  jsonFeed,
  ninjs,
  nitf,
  newsmlG2,
  newsml1,
  xmlFeed,
];
