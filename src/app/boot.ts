/**
 * The first script of every page. The page is complete HTML, so the app is loaded only when the browser is idle, or at
 * the reader's first input. Until the app has started, links load the next page as a document. Clicks and keys that
 * need the app are remembered, and repeated when it can take them.
 */
import { isShell } from '../edition/page-state.ts';
import { isLoadedPage } from '../platform/loaded-page.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { renewAssets } from '../platform/renew-assets.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { hideControls, showControls } from './controls.ts';
import { repeatLostClicks } from './lost-clicks.ts';
import { markBoot } from './unless-booted.ts';
import { applyWholeStylesheet } from './whole-stylesheet.ts';

const inputEvents = ['pointerdown', 'keydown', 'touchstart', 'pointermove', 'focusin'] as const;

/** The control that was clicked last, if the last click was on a control that needs the app, and its words then. */
let clicked: HTMLElement | null = null;
let clickedWords: string | undefined;
/** The key events that may be shortcuts. The browser's default action for them is already done. */
const pressedKeys: KeyboardEvent[] = [];
let isLoading = false;
let hasFailed = false;
/** Aborted when the app has started. */
const untilStart = new AbortController();
/** Aborted when the app takes shortcuts. */
const untilComplete = new AbortController();

function loadApp(): void {
  if (isLoading) return;
  isLoading = true;
  const styled = applyWholeStylesheet(document);
  styled.catch(() => undefined);
  showControls();
  for (const name of inputEvents) removeEventListener(name, loadApp);
  // React has a file of its own, so that the browser runs two short tasks instead of a long one.
  // A loaded page has only its own styles, and those of other pages are needed to show them. The shell has all that
  // pages need at first.
  Promise.all([import('./libraries.ts'), import('./start-app.tsx'), isShell(document) || styled])
    .then(async ([, { startApp }]) => {
      const addRest = await startApp();
      untilStart.abort();
      // A control that says something else by now, such as that a story is saved already, would undo that.
      if (clicked?.textContent === clickedWords) clicked?.click();
      const completeApp = async () => {
        await addRest();
        untilComplete.abort();
        for (const key of pressedKeys) (key.target ?? document).dispatchEvent(key);
      };
      whenIdle(() => void completeApp().catch(leaveIncomplete));
    })
    .catch(leaveAsLoaded);
  // The screens of other pages are in the second file, so both are needed for hydration.
  if (!isScreenInFirstFile()) import('./complete-app.ts').catch(() => undefined);
}

/** Whether the app's first file has the screen of this page: it has those of the front page and of stories. */
const isScreenInFirstFile = (): boolean =>
  /^(?:stories\/[^/]+\/)?$/u.test(location.pathname.slice(import.meta.env.BASE_URL.length));

/**
 * Leaves the page as it was loaded: it can be read, and its links work. Called if the app can't be started, since its
 * files or the page's data can't be loaded: offline, or after a new edition. The next input tries again, once.
 */
function leaveAsLoaded(error: unknown): void {
  if (import.meta.env.DEV) reportError(error);
  hideControls();
  if (hasFailed) return;
  hasFailed = true;
  isLoading = false;
  renewAssets();
  loadAtInput();
}

/** Hides the controls of a page if the rest of the app can't be had: without it some of them would do nothing. */
function leaveIncomplete(): void {
  hideControls();
  renewAssets();
}

function loadAtInput(): void {
  for (const name of inputEvents) addEventListener(name, loadApp, { once: true, passive: true });
}

function rememberClick({ target }: Event): void {
  clicked = target instanceof Element ? target.closest<HTMLElement>('[data-needs-script]') : null;
  clickedWords = clicked?.textContent;
}

function rememberKey(event: KeyboardEvent): void {
  if (event.key.length === 1) pressedKeys.push(event);
}

/**
 * Loads the page of the current address if this document is of another page. Back and Forward may lead to an entry that
 * the app made before a reload. Until the app has started again, only a page load can show that entry.
 */
function loadPageAtAddress(): void {
  if (history.state !== null && !isLoadedPage()) reloadPage();
}

markBoot();
repeatLostClicks(untilComplete.signal);
addEventListener('click', rememberClick, { signal: untilStart.signal });
addEventListener('keydown', rememberKey, { signal: untilComplete.signal });
addEventListener('popstate', loadPageAtAddress, { signal: untilStart.signal });
loadPageAtAddress();

loadAtInput();
const loadWhenIdle = () => whenIdle(loadApp);
// The shell is an empty page until the app has started.
if (isShell(document)) loadApp();
else if (document.readyState === 'complete') loadWhenIdle();
else addEventListener('load', loadWhenIdle, { once: true });
