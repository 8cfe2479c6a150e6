import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  question: string;
  yes: string;
  no: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
  /** What will become of it. */
  children: ComponentChildren;
}

/** Asks before anything is given up. */
export function AreYouSure({ question, yes, no, busy, onYes, onNo, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="sop-card" aria-labelledby="are-you-sure">
      <h2 class="govuk-heading-m" id="are-you-sure" tabIndex={-1} ref={heading}>
        {question}
      </h2>
      {children}
      <div class="govuk-button-group">
        <button type="button" class="govuk-button govuk-button--warning" disabled={busy} onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} onClick={onNo}>
          {no}
        </button>
      </div>
    </section>
  );
}
