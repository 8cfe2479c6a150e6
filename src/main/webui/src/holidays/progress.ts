import type { Schemas } from '../shared/client';
import { today } from '../shared/dates';
import { datesText } from './datesText';
import type { Facts } from './kinds';

type Absence = Schemas['Absence'];

/** Where it stands, and what stands until somebody has decided, in sentences. */
export function progressOf(absence: Absence): string[] {
  return [withWhom(absence), meanwhile(absence), ofSickness(absence)].filter((sentence) => sentence !== '');
}

function withWhom({ waitsForName }: Absence): string {
  return waitsForName === null ? '' : `It is with ${waitsForName}.`;
}

function meanwhile(absence: Absence): string {
  switch (absence.status) {
    case 'CHANGE_REQUESTED':
      return `Until that is decided, ${datesText(absence)} stands.`;
    case 'CANCELLATION_REQUESTED':
      return 'You have asked to cancel it. Until that is decided, it stands.';
    default:
      return '';
  }
}

function ofSickness({ type, status }: Absence): string {
  return type === 'SICKNESS' && status === 'APPROVED'
    ? 'Leave on these days is given back to you. If you are sick for longer, or back sooner, choose “Change it”.'
    : '';
}

/** What will be after it is cancelled. */
export function afterCancelling({ type, status, startsOn }: Absence, facts: Facts | undefined, now = today()): string {
  if (type === 'SICKNESS') {
    return 'Leave that was given back for these days is taken again.';
  }
  if (status !== 'REQUESTED' && startsOn <= now && facts?.needsApproval !== false) {
    return 'It has begun, so your manager has to agree. Until then it stands.';
  }
  return facts?.pot ? 'The days are yours again at once.' : 'It is cancelled at once.';
}
