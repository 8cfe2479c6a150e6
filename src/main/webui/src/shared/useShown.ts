import { useEffect, useRef } from 'preact/hooks';

/** Tells, at any later time, whether the screen that asks is still the one that is shown. */
export function useShown(): () => boolean {
  const shown = useRef(true);
  useEffect(() => () => void (shown.current = false), []);
  return () => shown.current;
}
