import { prefix, shortcuts, type Shortcut } from './shortcuts.ts';

/** Keys that act again while they are held down. */
const repeatable: ReadonlySet<string> = new Set(['j', 'k', '[', ']']);

/** Milliseconds within which the second key must follow: enough for slow typists. */
const sequenceTimeout = 5000;

/** Elements that use the keys themselves: text fields, dialogs, pop-ups, toolbars. */
const ownKeys =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, ' +
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"], dialog, [popover], [role="toolbar"]';

const bracketKeys: Readonly<Partial<Record<string, string>>> = { BracketLeft: '[', BracketRight: ']' };

/**
 * Recognises shortcuts in a series of `keydown` events.
 * @returns a function that takes each event and returns the shortcut it completes, the prefix if it
 *   starts one, or undefined
 */
export function createShortcutReader(): (event: KeyboardEvent) => Shortcut | typeof prefix | undefined {
  let prefixTime = -sequenceTimeout;
  return (event) => {
    const key = event.defaultPrevented || isForElement(event) ? undefined : keyOf(event);
    if (key === undefined || (event.repeat && !repeatable.has(key))) return undefined;
    const followsPrefix = event.timeStamp - prefixTime < sequenceTimeout;
    prefixTime = key === prefix ? event.timeStamp : -sequenceTimeout;
    if (key === prefix) return prefix;
    return (
      shortcuts.find((shortcut) => followsPrefix && shortcut === `${prefix} ${key}`) ??
      shortcuts.find((shortcut) => shortcut === key)
    );
  };
}

/**
 * Whether the focused element, or an open dialog, uses the key itself. The composed path also finds
 * fields in the shadow roots of browser extensions.
 */
function isForElement(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    (target instanceof Element && target.closest(ownKeys) !== null) || document.querySelector('dialog[open]') !== null
  );
}

/** The key as shortcuts name it, on any keyboard layout; undefined for key combinations and other keys. */
function keyOf(event: KeyboardEvent): string | undefined {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event;
  if (isComposing || metaKey) return undefined;
  if (/^[[\]/?]$/u.test(key)) return isTyped(event) ? key : undefined;
  if (shiftKey || ctrlKey || altKey || event.getModifierState('AltGraph')) return undefined;
  if (key === 'Escape' || /^[a-z]$/u.test(key)) return key;
  // Caps lock.
  if (/^[A-Z]$/u.test(key)) return key.toLowerCase();
  // On layouts without Latin letters, the key's position counts: that of the letter on a US keyboard.
  return /^(?!\p{Script=Latin})\p{L}$/u.test(key)
    ? (/^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase() ?? bracketKeys[code])
    : undefined;
}

/**
 * Whether modifier keys only serve to type the character. Many layouts need AltGr for brackets and
 * slashes. Windows reports AltGr as Ctrl and Alt together; on a Mac the key is called Option.
 */
function isTyped(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey } = event;
  if (event.getModifierState('AltGraph')) return ctrlKey === altKey;
  return !ctrlKey && (!altKey || /^(?:Mac|iP)/u.test(navigator.platform));
}
