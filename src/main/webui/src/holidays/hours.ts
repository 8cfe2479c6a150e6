import type { Me } from '../shared/session';

/** Working time as people type it, in two boxes. */
export interface TypedHours {
  hours: string;
  minutes: string;
}

export const NO_HOURS: TypedHours = { hours: '', minutes: '' };

const MINUTES_OF_A_DAY = 1440;

/** NaN where it is no time at all; an empty box counts as nothing. */
export function minutesOf({ hours, minutes }: TypedHours): number {
  return numberOf(hours) * 60 + numberOf(minutes);
}

/** Whether it is no time that one can be away on one day. */
export function hoursMissing(typed: TypedHours): boolean {
  const minutes = minutesOf(typed);
  return !(minutes >= 1 && minutes <= MINUTES_OF_A_DAY && numberOf(typed.minutes) < 60);
}

export function typedHours(minutes: number): TypedHours {
  const rest = minutes % 60;
  return { hours: String(Math.floor(minutes / 60)), minutes: rest === 0 ? '' : String(rest) };
}

export function isNoHours({ hours, minutes }: TypedHours): boolean {
  return hours.trim() === '' && minutes.trim() === '';
}

/** Whether somebody has no fixed working days, so that the hours of each day off have to be said. */
export function worksIrregularly({ assignment }: Pick<Me, 'assignment'>): boolean {
  return assignment !== null && assignment.weekMinutes.every((minutes) => minutes === 0);
}

function numberOf(typed: string): number {
  const text = typed.trim();
  return text === '' ? 0 : /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
}
