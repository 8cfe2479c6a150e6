import type { Schemas } from '../../shared/client';
import type { Errors } from '../../shared/ErrorSummary';
import { errorsOf, type Fields } from '../../shared/errors';
import type { Waiting } from '../../shared/outbox';
import type { Refused } from '../../shared/refused';

/** The answer that would make it pass. */
const MENDED_AT: Partial<Record<Schemas['Rule'], string>> = {
  LEAVE_ENTRY_NOT_OPEN: 'kind',
  LEAVE_ENTRY_INVALID: 'onDate',
  LEAVE_YEAR_LOCKED: 'onDate',
  NOT_EMPLOYED_THEN: 'onDate',
  LIMIT_EXCEEDED: 'amount',
  BALANCE_EXCEEDED: 'amount',
};

const FIELDS: Fields = {
  kind: { pointers: ['/kind'], label: 'What you want to do' },
  onDate: { pointers: ['/onDate'], label: 'The date' },
  amount: { pointers: ['/minutes'], label: 'The time in minutes' },
  reason: { pointers: ['/reason'], label: 'The reason' },
};

/** What the service refused, at the question that it is about. */
export function errorsOfEntry({ message, problem }: Pick<Refused, 'message' | 'problem'>): Errors {
  if (problem?.rule === 'MALFORMED_REQUEST' && problem.errors.length > 0) {
    return errorsOf(problem.errors, FIELDS);
  }
  return { [(problem && MENDED_AT[problem.rule]) ?? 'form']: message };
}

/** Of what went out before and came back. */
export function errorsOfSent(waiting: Waiting | undefined): Errors {
  return waiting?.refusal ? { form: waiting.refusal.message } : {};
}
