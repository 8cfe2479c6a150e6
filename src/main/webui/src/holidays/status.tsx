import type { Schemas } from '../shared/client';

const WORDS: Record<Schemas['AbsenceStatus'], { text: string; colour: string }> = {
  REQUESTED: { text: 'Waiting', colour: 'blue' },
  APPROVED: { text: 'Approved', colour: 'green' },
  REFUSED: { text: 'Declined', colour: 'red' },
  CANCELLED: { text: 'Cancelled', colour: 'grey' },
};

export function Status({ of }: { of: Schemas['AbsenceStatus'] }) {
  const { text, colour } = WORDS[of];
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{text}</strong>;
}
