import { useLayoutEffect, useRef } from 'preact/hooks';

/** Sent twice, differently the second time, as from two tabs: the first counts until it is changed. */
export function ArrivedBefore({ at, onOpen }: { at: string; onOpen: () => void }) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => here.current?.focus(), []);
  return (
    <div class="govuk-error-summary" ref={here} tabIndex={-1} role="alert">
      <h2 class="govuk-error-summary__title">You have sent this before</h2>
      <div class="govuk-error-summary__body">
        <p>What you sent first is there. What you typed differently since was not saved.</p>
        <a href={`#${at}`} onClick={onOpen}>
          Open it, and change it there
        </a>
      </div>
    </div>
  );
}
