import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { PageLink } from '../components/PageLink.tsx';
import { storyAddress } from '../edition/addresses.ts';
import { voices } from '../platform/voices.ts';
import { savedStories } from '../reader/storage/collections.ts';
import { useCollection } from '../reader/storage/use-collection.ts';
import { lightSentence } from './highlight-sentence.ts';
import { mannerOf, player } from './player.ts';
import { Status } from './Status.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useFoot } from './use-bottom-space.ts';
import { useListening } from './use-listening.ts';
import { otherVoice } from './voices.ts';
import { VoiceSettings } from './VoiceSettings.tsx';

/** What is being read aloud and all that can be done about it, at the window's foot. */
export function ListeningBar() {
  const now = useListening();
  const { pathname } = useLocation();
  // Which story comes next depends on what is saved.
  useCollection(savedStories);
  const bar = useRef<HTMLElement>(null);
  const [setting, setSetting] = useState(false);
  const reading = 'reading' in now ? now.reading : undefined;

  useFoot(bar);
  useFocusKept(bar);
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- another page may have the sentence on it
  useEffect(() => lightSentence(reading), [reading, pathname]);
  useEffect(() => () => lightSentence(undefined), []);

  if (now.kind === 'idle') return null;
  const { headline, slug, language } = now.card;
  const other =
    now.kind === 'failed' && reading !== undefined && now.trouble !== 'not allowed'
      ? otherVoice(reading.language, voices(), mannerOf(reading.language).voice)
      : undefined;
  const takeOther = () => {
    if (other === undefined || reading === undefined) return;
    player.setManner(reading.language, { voice: other.id });
    player.goOn();
  };
  return (
    <section
      ref={bar}
      aria-label="Listening"
      data-listening-bar
      lang="en"
      dir="ltr"
      className="fixed inset-x-0 bottom-0 z-2 max-h-1/2 overflow-auto border-t border-strong bg-paper font-sans text-label print:hidden"
    >
      <div className="mx-auto max-w-page px-6 pb-[env(safe-area-inset-bottom)]">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <div className="min-w-0 grow basis-64">
            <PageLink
              to={storyAddress(slug)}
              className="block truncate py-3.25 font-semibold"
              lang={language?.lang}
              dir={language?.dir}
            >
              <span key={slug}>{headline}</span>
            </PageLink>
            <Status now={now} next={player.next()} />
          </div>
          <div className="tools">
            {player.previous() === undefined ? null : <Control name="Previous story" onPress={player.previousStory} />}
            <Control name="Back" label="Back a sentence" onPress={() => player.step(-1)} />
            <Control
              name={now.kind === 'speaking' ? 'Pause' : now.kind === 'failed' ? 'Try again' : 'Go on'}
              onPress={now.kind === 'speaking' ? player.pause : player.goOn}
            />
            <Control name="Forward" label="Forward a sentence" onPress={() => player.step(1)} />
            {other === undefined ? null : <Control name="Use another voice" onPress={takeOther} />}
            {player.next() === undefined ? null : <Control name="Next story" onPress={player.nextStory} />}
            {/* Together, so that none of them stands in a row alone. */}
            <div className="flex">
              <button
                type="button"
                className="tool"
                aria-label="Voice and speed"
                aria-expanded={setting}
                onClick={() => setSetting(!setting)}
              >
                Voice
              </button>
              <Control name="Stop" label="Stop listening" onPress={player.stop} />
            </div>
          </div>
        </div>
        {reading === undefined || !setting ? null : <VoiceSettings language={reading.language} />}
      </div>
    </section>
  );
}

function Control({
  name,
  label,
  onPress,
}: {
  readonly name: string;
  readonly label?: string;
  readonly onPress: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusKept(button);
  return (
    <button ref={button} type="button" className="tool" aria-label={label} onClick={onPress}>
      <span key={name}>{name}</span>
    </button>
  );
}
