import type { Format } from '../../format.ts';
import { rootTag } from '../files/sniff.ts';
import { refuse } from '../values/refuse.ts';
import { nitfStory } from './nitf-story.ts';
import { readWires } from './read-wires.ts';

/** NITF 3: one document, or several in an element around them. */
export const nitf: Format = {
  name: 'NITF',
  recognises: (file) => {
    const root = rootTag(file);
    return (
      root !== undefined &&
      (root.name === 'nitf' ||
        (/^(?:nitfs|documents?|root|stories)$/u.test(root.name) && /<nitf[\s>]/u.test(file.start)))
    );
  },
  read: (file) =>
    readWires(file, { isItem: (name) => name === 'nitf', home: 'nitf' }, (item, place) => {
      const story = nitfStory(item, place);
      const isEmpty = story.headline === undefined && story.body === undefined;
      return isEmpty ? refuse(story.id, place, 'it has neither a headline nor a text') : story;
    }),
};
