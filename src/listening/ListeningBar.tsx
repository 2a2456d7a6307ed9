import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { direction, language as interfaceLanguage } from '#messages/language.ts';
import * as messages from '#messages/listening-bar.ts';
import { PageLink } from '../components/PageLink.tsx';
import { storyAddress } from '../edition/addresses.ts';
import { savedStories } from '../reader/storage/collections.ts';
import { useCollection } from '../reader/storage/use-collection.ts';
import { highlightSentence } from './highlight-sentence.ts';
import { PlayButton } from './PlayButton.tsx';
import { PlaybackControls } from './PlaybackControls.tsx';
import { PlaybackStatus } from './PlaybackStatus.tsx';
import { player } from './player.ts';
import { useBottomSpace } from './use-bottom-space.ts';
import { useFocusFallback } from './use-focus-fallback.ts';
import { usePlayerState } from './use-player-state.ts';
import { VoiceSettings } from './VoiceSettings.tsx';

/** The story being read aloud, with its controls, at the bottom of the window. */
export function ListeningBar() {
  const state = usePlayerState();
  const { pathname } = useLocation();
  // Renders again when the saved stories change: they decide which story is next.
  useCollection(savedStories);
  const bar = useRef<HTMLElement>(null);
  const [isSettingsOpen, setSettingsOpen] = useState(false);
  const playback = 'playback' in state ? state.playback : undefined;

  useBottomSpace(bar);
  useFocusFallback(bar);
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- the page may change
  useEffect(() => highlightSentence(playback), [playback, pathname]);
  useEffect(() => () => highlightSentence(undefined), []);

  if (state.kind === 'idle') return null;
  const { headline, slug, language } = state.card;
  return (
    <section
      ref={bar}
      aria-label={messages.listening}
      data-listening-bar
      lang={interfaceLanguage}
      dir={direction}
      className={
        'fixed inset-x-0 bottom-0 z-2 max-h-1/2 overflow-auto border-t border-strong bg-paper font-sans text-label ' +
        'print:hidden'
      }
    >
      <div className="mx-auto max-w-page px-[min(1.5rem,8vw)] pb-[env(safe-area-inset-bottom)]">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <div className="flex min-w-0 grow basis-72 items-center gap-x-4">
            <PlayButton state={state} />
            <div className="min-w-0 grow">
              <PageLink
                to={storyAddress(slug)}
                className="block truncate py-3.25 font-semibold"
                lang={language?.lang ?? document.documentElement.lang}
                dir={language?.dir}
              >
                <span key={slug}>{headline}</span>
              </PageLink>
              <PlaybackStatus state={state} next={player.nextStory()} />
            </div>
          </div>
          <PlaybackControls
            state={state}
            isSettingsOpen={isSettingsOpen}
            onToggleSettings={() => setSettingsOpen(!isSettingsOpen)}
          />
        </div>
        {playback === undefined || !isSettingsOpen ? null : <VoiceSettings language={playback.language} />}
      </div>
    </section>
  );
}
