/** The one player of the page, with the browser and what is kept on this device round it. */
import type { QueryClient } from '@tanstack/react-query';
import { cardOf } from '../edition/published.ts';
import { showMedia, takeMediaKeys } from '../platform/media-keys.ts';
import { say } from '../platform/speak.ts';
import { voices } from '../platform/voices.ts';
import { mastheadQuery, storyQuery } from '../queries/edition.ts';
import { markOpened } from '../reader/history/mark-stories.ts';
import { reportStorageProblem } from '../reader/storage/report-problem.ts';
import { showNotice } from '../reader/notices.ts';
import { savedStories, voiceSettings } from '../reader/storage/collections.ts';
import { createPlayer } from './create-player.ts';
import { sentenceHere } from './current-sentence.ts';
import { listening, showListening, type Offer } from './listening.ts';
import { inListedOrder } from './queue.ts';
import { sentencesToHear } from './sentences.ts';
import { tongueOf, voiceFor } from './voices.ts';

let client: QueryClient | undefined;
let edition = '';

/** The voice and the speed that a language is heard in. */
export function mannerOf(language: string): { readonly voice: string | undefined; readonly rate: number } {
  const kept = voiceSettings.get(tongueOf(language));
  return { voice: voiceFor(language, voices(), kept?.voice)?.id, rate: kept?.rate ?? 1 };
}

const own = createPlayer({
  say,
  manner: mannerOf,
  async readStory(slug) {
    if (client === undefined) throw new Error('no story has been offered');
    const [masthead, { story }] = await Promise.all([client.query(mastheadQuery), client.query(storyQuery(slug))]);
    edition = masthead.name;
    const language = story.language?.lang ?? masthead.language.lang;
    return {
      card: cardOf(story),
      language,
      sentences: story.text.kind === 'full' ? sentencesToHear(story, language) : [],
    };
  },
  saved: () => inListedOrder(savedStories.all().values()),
  onBegin: markOpened,
  onPassedOver: ({ headline }) => showNotice({ text: `Passed over, since its text could not be read: ${headline}` }),
  show(state) {
    showListening(state);
    if (state.kind === 'idle') takeMediaKeys(undefined);
    showMedia(
      state.kind === 'idle'
        ? undefined
        : { title: state.card.headline, album: edition, isHeard: state.kind === 'speaking' },
    );
  },
});

// Some browsers go on speaking for a page that has been left.
addEventListener('pagehide', own.stop);

export const player = {
  ...own,
  /** Begins with a story where its reader is in it; pauses what is being heard, or goes on with it. */
  toggle(offer?: Offer) {
    const now = listening();
    client = offer?.client ?? client;
    if (offer !== undefined && (now.kind === 'idle' || now.kind === 'loading' || now.card.slug !== offer.card.slug)) {
      takeMediaKeys({
        play: own.goOn,
        pause: own.pause,
        stop: own.stop,
        nexttrack: own.nextStory,
        previoustrack: own.previousStory,
        seekforward: () => own.step(1),
        seekbackward: () => own.step(-1),
      });
      own.begin(offer.card, (sentences) => sentenceHere(offer.card.slug, sentences));
    } else if (now.kind === 'speaking') own.pause();
    else own.goOn();
  },
  /** From now on a language is heard so, beginning with the sentence that is being said. */
  setManner(language: string, part: { readonly voice?: string; readonly rate?: number }) {
    const tongue = tongueOf(language);
    reportStorageProblem(voiceSettings.put(tongue, { rate: 1, ...voiceSettings.get(tongue), ...part }));
    own.sayAgain();
  },
};
