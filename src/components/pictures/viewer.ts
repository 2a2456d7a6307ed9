import * as messages from '#messages/picture-viewer.ts';
import { followGestures } from './gestures.ts';

/** The parts of the viewer that change with the picture. */
interface Viewer {
  readonly dialog: HTMLDialogElement;
  readonly stage: HTMLElement;
  readonly caption: HTMLElement;
  readonly position: HTMLElement;
}

const figures = () => [...document.querySelectorAll<HTMLElement>('figure[id^="picture-"]:has(img)')];

let viewer: Viewer | undefined;
/** The picture that is shown. */
let shown = '';
/** Whether the viewer has added an entry to the history, which closing it leaves. */
let hasEntry = false;

/**
 * Shows a picture of the page large, in a dialog. Its address is in the history: Back closes the dialog.
 * @param id of the picture's figure
 */
export function openViewer(id: string): void {
  if (location.hash !== `#${id}`) {
    const { state } = history as { readonly state: { readonly idx?: number } | null };
    history.pushState({ ...state, idx: (state?.idx ?? 0) + 1 }, '', `#${id}`);
    hasEntry = true;
  }
  viewer ??= createViewer();
  show(viewer, id);
  if (!viewer.dialog.open) viewer.dialog.showModal();
}

/** Opens the picture that the page's address names, if it names one. */
export function openFromAddress(): void {
  const id = location.hash.slice(1);
  if (/^picture-\d+$/u.test(id) && document.getElementById(id)?.querySelector('img') != null) openViewer(id);
  else if (viewer?.dialog.open === true) {
    hasEntry = false;
    viewer.dialog.close();
  }
}

function createViewer(): Viewer {
  const dialog = make('dialog', 'picture-viewer');
  dialog.setAttribute('aria-label', messages.picture);
  const stage = make('div', 'picture-stage');
  const bar = make('div', 'picture-bar');
  const position = make('p', '');
  position.setAttribute('role', 'status');
  const caption = make('div', 'picture-caption');
  const created = { dialog, stage, caption, position };
  bar.append(
    position,
    button(messages.previousPicture, '‹', () => step(created, -1)),
    button(messages.nextPicture, '›', () => step(created, 1)),
    button(messages.closePicture, '×', () => dialog.close()),
  );
  dialog.append(stage, caption, bar);
  dialog.addEventListener('keydown', (event) => {
    const forwards = getComputedStyle(dialog).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step(created, event.key === forwards ? 1 : -1);
  });
  dialog.addEventListener('close', closed);
  // A link in a caption opens its page, which leaves the viewer.
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href]') !== null) {
      hasEntry = false;
      dialog.close();
    }
  });
  followGestures(stage, {
    swiped: (forwards) => step(created, forwards ? 1 : -1),
    pulledDown: () => dialog.close(),
  });
  window.addEventListener('popstate', openFromAddress);
  document.body.append(dialog);
  return created;
}

/** Leaves the viewer's address, and returns the focus to the picture that was shown last. */
function closed(): void {
  if (location.hash === `#${shown}`) {
    if (hasEntry) history.back();
    else history.replaceState(history.state, '', location.pathname + location.search);
  }
  hasEntry = false;
  const opener = document.querySelector<HTMLElement>(`#${shown}-here`);
  opener?.focus();
}

function step(current: Viewer, by: number): void {
  const all = figures();
  const next = all[all.findIndex(({ id }) => id === shown) + by];
  if (next === undefined) return;
  history.replaceState(history.state, '', `#${next.id}`);
  show(current, next.id);
}

function show({ dialog, stage, caption, position }: Viewer, id: string): void {
  shown = id;
  const all = figures();
  const number = all.findIndex((figure) => figure.id === id);
  const figure = all[number];
  const image = figure?.querySelector('img');
  if (figure === undefined || image == null) return;
  const large = (image.closest('picture') ?? image).cloneNode(true) as HTMLElement;
  for (const element of [large, ...large.querySelectorAll<HTMLElement>('source,img')]) {
    // The browser may need a larger file now.
    if (element.hasAttribute('sizes')) element.setAttribute('sizes', '100vw');
    element.removeAttribute('loading');
    element.removeAttribute('id');
  }
  stage.replaceChildren(large);
  const text = figure.querySelector('figcaption')?.cloneNode(true);
  caption.replaceChildren(...(text === undefined ? [] : text.childNodes));
  const { lang, dir } = figure.closest<HTMLElement>('[lang]') ?? document.documentElement;
  Object.assign(caption, { lang, dir });
  position.textContent = messages.pictureOfAll(number + 1, all.length);
  const [previous, next] = dialog.querySelectorAll('button');
  if (previous !== undefined) previous.disabled = number === 0;
  if (next !== undefined) next.disabled = number === all.length - 1;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function button(label: string, sign: string, press: () => void): HTMLButtonElement {
  const element = make('button', '');
  element.type = 'button';
  element.setAttribute('aria-label', label);
  element.title = label;
  element.textContent = sign;
  element.addEventListener('click', press);
  return element;
}
