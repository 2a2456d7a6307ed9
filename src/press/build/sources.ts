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
  /** The blocks that few stories have. */
  rareBlocks: 'src/components/blocks/rare-components.ts',
  /** Shows pictures. It is loaded with the data of the first page that has one. */
  pictures: 'src/components/pictures/picture-part.ts',
  /** What keeps a whole edition offline: its panel and its download. Few readers use it, so it is stored once used. */
  keepEdition: 'src/offline-edition/KeepEdition.tsx',
  keeper: 'src/offline-edition/keeper.ts',
  /** The table of Chinese characters. Only readers who search for words in such characters need it. */
  hanVariants: 'src/text/han-variants.ts',
  /** Looks for a new version of a page that is open. It is loaded after minutes, with a connection. */
  followEdition: 'src/updates/follow-edition.ts',
  /** A script inside every page. It runs before the first paint. */
  beforePaint: 'src/app/before-paint.ts',
  serviceWorker: 'src/service-worker/worker.ts',
  /** Renders pages during the build. */
  renderer: 'src/app/renderer.tsx',
  /** Builds an edition without the bundler. */
  press: 'src/press/build-alone.ts',
  /** A thread of the build. */
  textsWorker: 'src/press/pages/texts-thread/texts-worker.ts',
  /** Answers requests to the dev server. */
  devServer: 'src/press/serve/dev-server.ts',
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
  'src/routes/similar-stories.ts',
  'src/edition/plain-text.ts',
  'src/listening/queue.ts',
  'src/messages/format-time.ts',
  'src/reader/OnThisDevice.tsx',
  'src/reader/show-not-loaded.ts',
  'src/reader/appearance/change-appearance.ts',
  'src/reader/storage/later-collections.ts',
  'src/text/edit-distance.ts',
  'src/text/fold.ts',
] as const;

/** Components that show nothing until the app has started or the reader has done something. */
export const shownLater = new RegExp(
  `/(?:${[
    'Notices|LoadingIndicator|TextPanel|settings|TransferPanel|ImportList|ListLinkPanel|ShortcutsSheet',
    'ListeningBar|Play\\w*|SpeedChoice|VoiceSettings|CopyField|QrCode|PrintedQrCode|load-and-print',
    'PassageBar|SelectedPassage|SharePassage',
    'KeepEdition|StorageUse|SavedList|HistoryList|ContinueReading|StoredCard|PauseHistory|ErrorBoundary',
    'Results?|NoResults|AnswerNotes|SearchFailed|TermSpelling|HighlightedText',
  ].join('|')})\\.tsx$`,
  'u',
);

/** Shows a picture. Sheets for pages with it also have the tones of the edition's pictures. */
export const pictures = 'src/components/pictures/PictureFigure.tsx';

/** Shows pictures beside headlines. */
const cardPictures = 'src/components/pictures/CardPicture.tsx';

const components = (folder: string, names: string): readonly string[] =>
  names.split(' ').map((name) => `src/components/${folder}${name}.tsx`);

/** What many stories of a newsroom have besides paragraphs: a timeline, corrections, and the usual blocks of a text. */
const usualInStories = [
  ...components('', 'mark-styles headlines/Timeline headlines/CardKicker'),
  ...components('story/', 'StorySoFar Corrections Contents AboveText BelowPicture BelowText'),
  ...components('blocks/', 'Heading List Quote Pullquote Break'),
];

/** The parts of a front page that ranks its stories. */
const ranked = components(
  'front-page/ranked/',
  'CardList FrontBlock FrontCard FrontPicture RankedFrontPage RankedLead',
);

/**
 * Pages that have a small sheet of styles for their first paint. It has the classes of these files and of the
 * components that they import. A page gets the first that has all of its classes. One with other classes has the styles
 * of all components.
 */
export const pagesWithSmallSheets: readonly (readonly string[])[] = [
  ['src/routes/front.tsx'],
  ['src/routes/story.tsx'],
  ['src/routes/story.tsx', 'src/components/story/HeadlineOnly.tsx'],
  ['src/routes/front.tsx', pictures, cardPictures],
  [
    ...['list', 'topics', 'search', 'saved', 'history'].map((name) => `src/routes/${name}.tsx`),
    pictures,
    cardPictures,
    ...components('headlines/', 'Timeline CardKicker'),
  ],
  ['src/routes/story.tsx', pictures, cardPictures, ...usualInStories],
  ['src/routes/front.tsx', pictures, cardPictures, ...ranked, ...components('headlines/', 'CardKicker')],
];

/** Is around every page. */
export const shell = 'src/app/Shell.tsx';

/** Components of front pages that rank their stories. Other pages have sheets without them. */
export const onFrontPagesOnly = /\/front-page\/ranked\/\w+\.tsx$/u;

/** Components that few front pages and stories have. Small sheets leave them out, unless they are named above. */
export const shownRarely = new RegExp(
  '/(?:ranked/\\w+|HeadlineOnly|CardKicker|mark-styles|Timeline|StorySoFar|Corrections|Contents|AboveText|' +
    'BelowPicture|BelowText|' +
    'blocks/(?!StoryBlock|Paragraph|PictureBlock)\\w+|' +
    '(?:lazy-)?route-error|error-page|not-found|available-offline)\\.tsx?$',
  'u',
);
