import { useEffect, useState } from 'preact/hooks';

/** So long people wait for a figure before they may go on without it. */
export const LATE_MILLISECONDS = 10_000;

/** Whether so much time has gone by since `of` became what it is. */
export function useLate(milliseconds: number, of: unknown): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [of]);
  return late;
}
