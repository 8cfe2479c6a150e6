import type { Schemas } from '../../shared/client';

type Summary = Schemas['LeaveEntrySummary'];

const WORDS: Record<Summary['status'], { text: string; colour: string }> = {
  REQUESTED: { text: 'Waiting', colour: 'blue' },
  APPROVED: { text: 'Approved', colour: 'green' },
  REFUSED: { text: 'Declined', colour: 'red' },
  CANCELLED: { text: 'Taken back', colour: 'grey' },
};

/** Nobody approves flexitime. */
const RECORDED = { text: 'On record', colour: 'green' };

export function EntryStatus({ of: { status, kind } }: { of: Pick<Summary, 'status' | 'kind'> }) {
  const { text, colour } = status === 'APPROVED' && kind === 'FLEXI' ? RECORDED : WORDS[status];
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{text}</strong>;
}
