import type { Schemas } from '../shared/client';

const WORDS: Record<Schemas['AbsenceStatus'], { text: string; colour: string }> = {
  REQUESTED: { text: 'Waiting', colour: 'blue' },
  APPROVED: { text: 'Approved', colour: 'green' },
  CHANGE_REQUESTED: { text: 'Change waiting', colour: 'blue' },
  CANCELLATION_REQUESTED: { text: 'Cancellation waiting', colour: 'blue' },
  REFUSED: { text: 'Declined', colour: 'red' },
  CANCELLED: { text: 'Cancelled', colour: 'grey' },
};

/** What nobody has to approve is on record, not approved. */
const RECORDED = { text: 'On record', colour: 'green' };

export function Status({ of, type }: { of: Schemas['AbsenceStatus']; type: Schemas['AbsenceType'] }) {
  const { text, colour } = of === 'APPROVED' && NOBODY_APPROVES.has(type) ? RECORDED : WORDS[of];
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{text}</strong>;
}

const NOBODY_APPROVES = new Set<Schemas['AbsenceType']>([
  'SICKNESS',
  'PARENTAL_BEREAVEMENT_LEAVE',
  'JURY_SERVICE',
  'WITNESS_DUTY',
  'EMERGENCY_LEAVE',
]);
