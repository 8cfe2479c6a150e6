import type { Schemas } from '../shared/client';

const WORDS: Record<Schemas['ClaimStatus'], { text: string; colour: string }> = {
  DRAFT: { text: 'Draft', colour: 'grey' },
  SUBMITTED: { text: 'Waiting', colour: 'blue' },
  APPROVED: { text: 'Approved', colour: 'green' },
  PAID: { text: 'Paid', colour: 'green' },
  RETURNED: { text: 'Returned', colour: 'orange' },
};

export function Status({ of }: { of: Schemas['ClaimStatus'] }) {
  const { text, colour } = WORDS[of];
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{text}</strong>;
}
