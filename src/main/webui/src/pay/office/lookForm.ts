import type { Schemas } from '../../shared/client';
import type { Errors } from '../../shared/ErrorSummary';
import type { Fields } from '../../shared/errors';

export interface LookForm {
  staffNumber: string;
  reasonKind: Schemas['PayLookReason'] | '';
  reason: string;
}

export const EMPTY_LOOK: LookForm = { staffNumber: '', reasonKind: '', reason: '' };

export const LOOK_FIELDS: Fields = {
  staffNumber: { pointers: ['/staffNumber'], label: 'The staff number' },
  reasonKind: { pointers: ['/reasonKind'], label: 'Why you look' },
  reason: { pointers: ['/reason'], label: 'The reason' },
};

export function missingInLook({ staffNumber, reasonKind, reason }: LookForm): Errors {
  return {
    ...(staffNumber.trim() === '' ? { staffNumber: 'Enter a staff number' } : {}),
    ...(reasonKind === '' ? { reasonKind: 'Select why you look' } : {}),
    ...(reason.trim() === '' ? { reason: 'Enter the reason: they read it' } : {}),
  };
}

/** Only of a form in which nothing is missing. The reason is one line for the service. */
export function lookRequestOf({ staffNumber, reasonKind, reason }: LookForm): Schemas['PayLookRequest'] {
  return {
    staffNumber: staffNumber.replace(/\s/g, '').toUpperCase(),
    reasonKind: reasonKind === '' ? 'OTHER' : reasonKind,
    reason: reason.trim().replace(/\s+/g, ' '),
  };
}
