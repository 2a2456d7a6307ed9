import { useEffect, useState } from 'react';

/** Milliseconds before a wait is worth mentioning. Most waits are shorter. */
export const noticeableDelay = 400;

/** Whether so many milliseconds have passed since the component was mounted. */
export function useHasPassed(milliseconds: number): boolean {
  const [hasPassed, setHasPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHasPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return hasPassed;
}
