import type { Schemas } from '../shared/client';

const WORDS: Record<Schemas['AbsenceStatus'], { text: string; colour: string }> = {
  REQUESTED: { text: 'Waiting', colour: 'blue' },
  APPROVED: { text: 'Approved', colour: 'green' },
  CHANGE_REQUESTED: { text: 'Change waiting', colour: 'blue' },
  CANCELLATION_REQUESTED: { text: 'Cancellation waiting', colour: 'blue' },
  REFUSED: { text: 'Declined', colour: 'red' },
  CANCELLED: { text: 'Cancelled', colour: 'grey' },
};

/** What needs nobody's approval is on record, not approved. */
export function Status({ of, type }: { of: Schemas['AbsenceStatus']; type: Schemas['AbsenceType'] }) {
  const { text, colour } = of === 'APPROVED' && SELF_RECORDED.includes(type) ? { text: 'On record', colour: 'green' } : WORDS[of];
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{text}</strong>;
}

const SELF_RECORDED: Schemas['AbsenceType'][] = ['SICKNESS'];
