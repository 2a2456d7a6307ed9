import type { NoStory } from '../../original.ts';

/** What can't become a story, and why. */
export const refuse = (id: string, place: string, reason: string): NoStory => ({ id, place, refused: true, reason });

/** What isn't meant as a story: a menu, a comment. The report counts each reason. */
export const remark = (id: string, place: string, reason: string): NoStory => ({ id, place, refused: false, reason });
