/**
 * The source files that the build knows by name, as paths from the project's root. The bundler's
 * output is searched by these, so a file that moves without its name here fails the build.
 */
export const sources = {
  /** The first script of every page. */
  boot: 'src/app/boot.ts',
  /** Loads React, which is a script of its own. */
  react: 'src/app/libraries.ts',
  /** The script that makes the loaded page a single-page app. */
  app: 'src/app/start-app.tsx',
  /** The rest of the app, which is loaded once the page is hydrated. */
  completeApp: 'src/app/complete-app.ts',
  offlineReading: 'src/app/offline-reading.ts',
  /** A script inside every page. It runs before the first paint. */
  beforePaint: 'src/app/before-paint.ts',
  serviceWorker: 'src/service-worker/worker.ts',
  /** Renders pages during the build. */
  renderer: 'src/app/renderer.tsx',
  template: 'index.html',
  /** Components are below this folder. The inline stylesheet has the classes of those that pages show at first. */
  components: 'src',
  /** The typeface of the text of every page in a Latin script. */
  textFont: 'src/app/fonts/newsreader-latin.woff2',
} as const;

/**
 * What is in one file with the rest of the app: the screens of lists, the pages for errors, and what several of the
 * files share that are loaded later. Thus none of those has to wait for another.
 */
export const withCompleteApp = [
  sources.completeApp,
  'src/routes/list.tsx',
  'src/routes/route-error.tsx',
  'src/routes/not-found.tsx',
  'src/routes/offline.tsx',
  'src/edition/plain-text.ts',
  'src/listening/queue.ts',
  'src/reader/OnThisDevice.tsx',
  'src/reader/appearance/change-appearance.ts',
  'src/text/edit-distance.ts',
  'src/text/fold.ts',
] as const;

/** Components that show nothing until the app has started or the reader has done something. */
export const shownLater = new RegExp(
  `/(?:${[
    'Notices|LoadingIndicator|TextPanel|settings|TransferPanel|ImportList|ListLinkPanel|ShortcutsSheet',
    'ListeningBar|Playback\\w*|VoiceSettings|CopyField|QrCode|PrintedQrCode|load-and-print',
    'PassageBar|SelectedPassage|SharePassage',
    'SavedList|HistoryList|StoredCard|PauseHistory|ErrorBoundary',
    'Results?|NoResults|AnswerNotes|SearchFailed|TermSpelling|HighlightedText',
  ].join('|')})\\.tsx$`,
  'u',
);
