import type { Schemas } from '../../shared/client';
import { date, duration } from '../../shared/words';
import { DRAWS_ON } from '../kinds';
import { isTrade } from './entryKinds';

type Summary = Schemas['LeaveEntrySummary'];

/** What it does to a pot of time, now or once it is approved. */
export function effectOf({ status, pot, potMinutes }: Pick<Summary, 'status' | 'pot' | 'potMinutes'>): string {
  const time = duration(Math.abs(potMinutes));
  const where = DRAWS_ON[pot];
  switch (status) {
    case 'REQUESTED':
      return potMinutes < 0
        ? `${time} of ${where} is held until your manager decides.`
        : `${time} is added to ${where} if your manager approves it.`;
    case 'APPROVED':
      return potMinutes < 0 ? `Takes ${time} off ${where}.` : `Adds ${time} to ${where}.`;
    case 'REFUSED':
    case 'CANCELLED':
      return 'It does not count.';
  }
}

/** When it is for, and by when to take it. */
export function whenOf({ kind, status, onDate, expiresOn }: Pick<Summary, 'kind' | 'status' | 'onDate' | 'expiresOn'>): string {
  const when = isTrade(kind)
    ? `For the leave year that ${date(onDate)} is in.`
    : kind === 'IRREGULAR_HOURS'
      ? `For the pay period that ended on ${date(onDate)}.`
      : `For ${date(onDate)}.`;
  const counts = status === 'REQUESTED' || status === 'APPROVED';
  return expiresOn && counts ? `${when} Take it by ${date(expiresOn)}.` : when;
}

/** What will be after it is taken back. */
export function afterTakingBack({ status, potMinutes }: Pick<Summary, 'status' | 'potMinutes'>): string {
  if (potMinutes < 0) {
    return 'The time is yours again at once.';
  }
  return status === 'REQUESTED'
    ? 'Your manager is no longer asked, and nothing is added.'
    : 'The time is taken off again at once. That works only as far as you have not booked or used it.';
}

const DID: Record<Summary['kind'], string> = {
  BOUGHT: 'Buy leave',
  SOLD: 'Sell leave',
  FLEXI: 'Flexitime',
  TIME_OFF_IN_LIEU: 'Work for time off in lieu',
  IRREGULAR_HOURS: 'Hours of a pay period',
};

/** What waits on the phone is called, before the service has a name for it. */
export function entryTitle({ kind, onDate, minutes }: Schemas['LeaveEntryRequest']): string {
  return `${DID[kind]}: ${duration(minutes)}, ${date(onDate)}`;
}
