/** What is pressed for something to happen: a key, or two after one another. */
export const strokes = [
  'j',
  'k',
  'o',
  'n',
  'p',
  's',
  'm',
  'c',
  't',
  '/',
  '[',
  ']',
  '?',
  'g h',
  'g s',
  'Escape',
] as const;
export type Stroke = (typeof strokes)[number];

/** What may be pressed all the time: a key that is held down says nothing else again. */
const repeatable: ReadonlySet<string> = new Set(['j', 'k', '[', ']']);

/** Milliseconds between the two keys of a stroke: nobody has to be quick, and yet a key pressed long ago is forgotten. */
const patience = 5000;

/** Where what is pressed is written, chosen or answered: these have their own keys. */
const elsewhere =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], dialog, [popover], [role="toolbar"]';

const brackets: Readonly<Partial<Record<string, string>>> = { BracketLeft: '[', BracketRight: ']' };

/**
 * Reads strokes from keys as they are pressed.
 * @returns a function that says which stroke a key makes or, with `g`, begins; undefined where it makes none
 */
export function strokeReader(): (event: KeyboardEvent) => Stroke | 'g' | undefined {
  let begun = -patience;
  return (event) => {
    const key = event.defaultPrevented || isElsewhere(event) ? undefined : keyOf(event);
    if (key === undefined || (event.repeat && !repeatable.has(key))) return undefined;
    const second = event.timeStamp - begun < patience;
    begun = key === 'g' ? event.timeStamp : -patience;
    if (key === 'g') return key;
    return strokes.find((stroke) => second && stroke === `g ${key}`) ?? strokes.find((stroke) => stroke === key);
  };
}

/** A dialog has all keys to itself, wherever focus is meanwhile; a field in an extension's own corner of the page is one too. */
function isElsewhere(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    (target instanceof Element && target.closest(elsewhere) !== null) || document.querySelector('dialog[open]') !== null
  );
}

/** The plain key that is pressed: a letter in lower case, or a sign, on whatever keys a layout has it. */
function keyOf(event: KeyboardEvent): string | undefined {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event;
  if (isComposing || metaKey) return undefined;
  if (/^[[\]/?]$/u.test(key)) return isTyped(event) ? key : undefined;
  if (shiftKey || ctrlKey || altKey || event.getModifierState('AltGraph')) return undefined;
  if (key === 'Escape' || /^[a-z]$/u.test(key)) return key;
  // Caps lock.
  if (/^[A-Z]$/u.test(key)) return key.toLowerCase();
  // Where the letters are not Latin, the keys that would have these count.
  return /^(?!\p{Script=Latin})\p{L}$/u.test(key)
    ? (/^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase() ?? brackets[code])
    : undefined;
}

/**
 * Whether a sign is typed, rather than part of a combination: on many layouts brackets and
 * slashes take AltGr, which Windows reports as Ctrl and Alt together, and a Mac calls Option.
 */
function isTyped(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey } = event;
  if (event.getModifierState('AltGraph')) return ctrlKey === altKey;
  return !ctrlKey && (!altKey || /^(?:Mac|iP)/u.test(navigator.platform));
}
