import type { Schemas } from '../../shared/client';

type Status = Schemas['PayQueryStatus'];

const WORDS: Record<Status, { text: string; colour: string }> = {
  OPEN: { text: 'Waits for payroll', colour: 'blue' },
  ANSWERED: { text: 'Answered', colour: 'green' },
  CLOSED: { text: 'Closed', colour: 'grey' },
};

export function QueryStatus({ of }: { of: Status }) {
  const { text, colour } = WORDS[of];
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{text}</strong>;
}
