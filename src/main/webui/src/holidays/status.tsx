import type { Schemas } from '../shared/client';
import type { Facts } from './kinds';

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

export function Status({ of, facts }: { of: Schemas['AbsenceStatus']; facts: Facts | undefined }) {
  const { text, colour } = of === 'APPROVED' && facts?.needsApproval === false ? RECORDED : WORDS[of];
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{text}</strong>;
}
