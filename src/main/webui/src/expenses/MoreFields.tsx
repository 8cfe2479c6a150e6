import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Props {
  /** Something in it is filled in or wrong. */
  isSaid: boolean;
  /** What was found wrong last, anywhere. */
  errors: unknown;
  children: ComponentChildren;
}

/** What most need not fill in. Opens itself where there is something to see, and is closed by the person only. */
export function MoreFields({ isSaid, errors, children }: Props) {
  const [open, setOpen] = useState(isSaid);
  useLayoutEffect(() => {
    if (isSaid) {
      setOpen(true);
    }
  }, [isSaid, errors]);
  return (
    <details class="govuk-details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">More about this expense</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
