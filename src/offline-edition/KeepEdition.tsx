import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { betweenSentences } from '#messages/language.ts';
import * as messages from '#messages/offline-edition.ts';
import { Label } from '../components/Label.tsx';
import { keepEditionId, type OfflineIndex } from '../edition/offline-edition.ts';
import { announce } from '../platform/announce.ts';
import { fetchIndex, type DownloadProgress } from './download-edition.ts';
import { NotTheFile } from './fetch-file.ts';
import { keepState, type KeepState } from './keep-state.ts';
import { keepEdition, lookAtKept, pauseKeeping, removeKept } from './keeper.ts';
import { amountOf } from './plan.ts';
import { StorageUse } from './StorageUse.tsx';

const unknown = () => undefined;
const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** Keeps the whole edition on this device, shows how far that is, and removes it. Shows nothing in the built page. */
export function KeepEdition() {
  const state = useSyncExternalStore(keepState.watch, keepState.get, unknown);
  const [offer, setOffer] = useState<OfflineIndex | 'unknown' | 'none'>();
  useEffect(() => {
    if (!canKeep()) return;
    void lookAtKept();
    const controller = new AbortController();
    fetchIndex(new URL(import.meta.env.BASE_URL, location.href).href, controller.signal).then(
      setOffer,
      (error: unknown) =>
        // An edition that can't be read offline has no index.
        controller.signal.aborted || setOffer(error instanceof NotTheFile ? 'none' : 'unknown'),
    );
    return () => controller.abort();
  }, []);
  const section = useKeptFocus();
  const isShown = state !== undefined && offer !== undefined;
  useEffect(() => {
    // A link leads here, and the browser has not found the section when the page was shown.
    if (isShown && location.hash === `#${keepEditionId}`) section.current?.scrollIntoView();
  }, [isShown, section]);
  const isKept = state?.complete !== undefined || (state !== undefined && state.activity.kind !== 'none');
  if (state === undefined || (!isKept && (offer === undefined || offer === 'none'))) return null;
  return (
    <section
      ref={section}
      aria-labelledby={keepEditionId}
      className="mt-8 border-t-3 border-strong font-sans text-label print:hidden"
    >
      <h2 id={keepEditionId} tabIndex={-1} className="w-fit pt-3.25 text-heading font-bold">
        <Label>{messages.heading}</Label>
      </h2>
      {isKept ? <Kept state={state} /> : <Offer index={typeof offer === 'string' ? undefined : offer} />}
    </section>
  );
}

/** Moves focus to the section's heading if the button that had it is gone: a press replaces the buttons. */
function useKeptFocus() {
  const section = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body)
      section.current?.querySelector('h2')?.focus({ preventScroll: true });
    hadFocus.current = section.current?.contains(document.activeElement) === true;
  });
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      hadFocus.current = target instanceof Node && section.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return section;
}

function Text({ children }: { readonly children: string }) {
  return (
    <p key={children} className="max-w-note py-2 text-soft">
      <Label>{children}</Label>
    </p>
  );
}

function Button({ label, run }: { readonly label: string; readonly run: () => Promise<void> }) {
  return (
    <button type="button" className="tool" onClick={() => void run()}>
      <Label key={label}>{label}</Label>
    </button>
  );
}

function Offer({ index }: { readonly index: OfflineIndex | undefined }) {
  return (
    <>
      <Text>
        {index === undefined ? messages.offerWithoutSize : messages.offer(index.stories, amountOf(index).bytes)}
      </Text>
      <div className="tools">
        <Button label={messages.keep} run={keepEdition} />
      </div>
    </>
  );
}

/** What is kept, and what is being done about it. */
function Kept({ state: { complete, activity } }: { readonly state: KeepState }) {
  const isRunning = activity.kind === 'loading' || activity.kind === 'waiting';
  const text = textOf(activity, complete !== undefined);
  useAnnouncements(activity, complete !== undefined);
  const remove = async () => {
    if (await removeKept()) announce(complete === undefined ? messages.cancelled : messages.removed);
  };
  return (
    <>
      {complete === undefined ? null : (
        <Text>
          {messages.kept +
            betweenSentences +
            messages.keptSince(complete.index.stories, amountOf(complete.index).bytes, new Date(complete.at))}
        </Text>
      )}
      {text === undefined ? null : <Text>{text}</Text>}
      {'progress' in activity ? (
        <Progress progress={activity.progress} label={complete === undefined ? messages.keeping : messages.updating} />
      ) : null}
      <div className="tools">
        {isRunning ? <Button label={messages.pause} run={pauseKeeping} /> : <Again activity={activity} />}
        <Button label={complete === undefined && isRunning ? messages.cancel : messages.remove} run={remove} />
      </div>
      {isRunning ? null : <StorageUse key={activity.kind} />}
    </>
  );
}

/** The button that goes on with a download. */
function Again({ activity }: { readonly activity: KeepState['activity'] }) {
  if (activity.kind === 'none') return null;
  const labels = { paused: messages.resume, 'update-waits': messages.update } as const;
  const label = activity.kind in labels ? labels[activity.kind as keyof typeof labels] : messages.tryAgain;
  return <Button label={label} run={keepEdition} />;
}

/** Says in words what is being done; undefined if nothing is. */
function textOf(activity: KeepState['activity'], isUpdate: boolean): string | undefined {
  switch (activity.kind) {
    case 'none':
      return undefined;
    case 'loading':
      return isUpdate ? messages.updating : messages.keeping;
    case 'waiting':
      return messages.waiting;
    case 'paused':
      return messages.paused;
    case 'update-waits':
      return messages.updateWaits;
    case 'full':
      return messages.full;
    case 'no-room':
      return messages.noRoom(activity.needed, activity.free);
    case 'incomplete':
      return activity.missing === undefined ? messages.failed : messages.incomplete(activity.missing);
    case 'blocked':
      return messages.blocked;
  }
}

function Progress({ progress, label }: { readonly progress: DownloadProgress | undefined; readonly label: string }) {
  const amount = progress === undefined ? undefined : messages.amount(progress.done.bytes, progress.total.bytes);
  return (
    <div className="flex max-w-note flex-wrap items-center gap-x-4 py-2">
      <progress
        aria-label={label}
        className="progress-bar min-w-40 grow"
        // Without a value it shows that the size is not known yet.
        {...(progress === undefined ? {} : { value: progress.done.bytes, max: Math.max(progress.total.bytes, 1) })}
      />
      {amount === undefined ? null : (
        <span key={amount} className="[font-variant-numeric:tabular-nums]">
          <Label>{amount}</Label>
        </span>
      )}
    </div>
  );
}

/** The shares of the download that are announced: a screen reader is not to speak all the time. */
const quarters = 4;

/** Announces each change of what is being done, and every quarter of the download. */
function useAnnouncements(activity: KeepState['activity'], isComplete: boolean): void {
  const text = activity.kind === 'none' ? messages.kept : textOf(activity, isComplete);
  const progress = activity.kind === 'loading' ? activity.progress : undefined;
  const quarter =
    progress === undefined ? 0 : Math.floor((progress.done.bytes / Math.max(progress.total.bytes, 1)) * quarters);
  const before = useRef({ text, quarter });
  useEffect(() => {
    if (text !== undefined && text !== before.current.text) announce(text);
    else if (quarter > before.current.quarter && quarter < quarters && progress !== undefined)
      announce(messages.amount(progress.done.bytes, progress.total.bytes));
    before.current = { text, quarter };
  }, [text, quarter, progress]);
}
