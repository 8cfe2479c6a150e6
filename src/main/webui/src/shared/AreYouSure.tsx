import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Schemas } from '../shared/client';
import { today } from '../shared/dates';

interface Props {
  holiday: Schemas['Absence'];
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before anything is given up, and says what will become of it. */
export function CancelQuestion({ holiday, busy, onYes, onNo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="sop-card" aria-labelledby="cancel-question">
      <h2 class="govuk-heading-m" id="cancel-question" tabIndex={-1} ref={heading}>
        Do you want to cancel it?
      </h2>
      <p class="govuk-body">{holiday.title}.</p>
      <p class="govuk-body">{consequence(holiday)}</p>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button govuk-button--warning" disabled={busy} onClick={onYes}>
          Yes, cancel it
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} onClick={onNo}>
          No, keep it
        </button>
      </div>
    </section>
  );
}

function consequence({ type, status, startsOn }: Schemas['Absence']): string {
  if (type === 'SICKNESS') {
    return 'Leave that was given back for these days is taken again.';
  }
  return status !== 'REQUESTED' && startsOn <= today()
    ? 'It has begun, so your manager has to agree. Until then it stands.'
    : 'The days are yours again at once.';
}
