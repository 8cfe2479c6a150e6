import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Question {
  isAsked: boolean;
  ask: () => void;
  /** After a no. The question is gone with its buttons, so the focus comes back to where it was asked. */
  decline: () => void;
  /** Nothing came of a yes, which is said elsewhere. */
  close: () => void;
  /** Of the button that asks. */
  button: RefObject<HTMLButtonElement | null>;
}

/** Whether one is being asked to say again that one wants something. */
export function useQuestion(): Question {
  const [now, setNow] = useState<'ASKED' | 'DECLINED' | 'CLOSED'>('CLOSED');
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (now === 'DECLINED') {
      button.current?.focus();
    }
  }, [now]);
  return {
    isAsked: now === 'ASKED',
    ask: () => setNow('ASKED'),
    decline: () => setNow('DECLINED'),
    close: () => setNow('CLOSED'),
    button,
  };
}
