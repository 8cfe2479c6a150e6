import type { Schemas } from '../../shared/client';
import { isoOf, NO_DATE, nextDay, today, type TypedDate, typedDate } from '../../shared/dates';
import { minutesOf, NO_HOURS, type TypedHours } from '../hours';
import { isTrade, type Kind } from './entryKinds';

/** Time bought, sold or worked, as it is typed. */
export interface EntryForm {
  kind: Kind | '';
  onDate: TypedDate;
  /** Of flexitime: beyond one's hours, or less than them. */
  side: 'MORE' | 'LESS' | '';
  /** In what leave is bought and sold. */
  unit: 'DAYS' | 'HOURS';
  days: string;
  time: TypedHours;
  reason: string;
}

export const EMPTY_ENTRY: EntryForm = {
  kind: '',
  onDate: NO_DATE,
  side: '',
  unit: 'DAYS',
  days: '',
  time: NO_HOURS,
  reason: '',
};

/** What the balance tells of the present leave year. */
export type Year = Pick<Schemas['HolidayBalance'], 'leaveYearStartsOn' | 'leaveYearEndsOn' | 'dayMinutes'>;

/** One of this leave year and the next. A day of it stands for it. */
export type WhichYear = 'THIS' | 'NEXT';

/** A leave year is no day that was worked. */
export function withKind(form: EntryForm, kind: Kind): EntryForm {
  return { ...form, kind, onDate: isTrade(kind) === isTrade(form.kind) ? form.onDate : NO_DATE };
}

export function dayIn(which: WhichYear, year: Year, now = today()): TypedDate {
  return typedDate(which === 'THIS' ? now : nextDay(year.leaveYearEndsOn));
}

export function yearOf({ onDate }: EntryForm, year: Year): WhichYear | '' {
  const day = isoOf(onDate);
  return day === null || day < year.leaveYearStartsOn ? '' : day <= year.leaveYearEndsOn ? 'THIS' : 'NEXT';
}

/** Whether it is asked for in days: only where somebody knows how long one is. */
export function isInDays({ kind, unit }: EntryForm, year: Year | undefined): boolean {
  return isTrade(kind) && unit === 'DAYS' && year !== undefined && year.dayMinutes > 0;
}

/** Whole minutes, always above zero; NaN where it is no time at all. */
export function amountOf(form: EntryForm, year: Year | undefined): number {
  if (isInDays(form, year)) {
    return Math.round((tenthsOf(form.days) * (year?.dayMinutes ?? 0)) / 10);
  }
  const { time } = form;
  return Number(time.minutes) < MINUTES_OF_AN_HOUR ? minutesOf(time) : Number.NaN;
}

const MINUTES_OF_AN_HOUR = 60;

/** From `2.5` to 25. */
function tenthsOf(days: string): number {
  const [, whole, tenth] = /^(\d{1,2})(?:\.(\d))?$/.exec(days.trim()) ?? [];
  return whole === undefined ? Number.NaN : Number(whole) * 10 + Number(tenth ?? 0);
}

/** As the service takes it; only of a form in which nothing is missing. */
export function entryRequestOf(form: EntryForm, year: Year | undefined): Schemas['LeaveEntryRequest'] {
  const amount = amountOf(form, year);
  const reason = form.reason.trim();
  return {
    kind: form.kind === '' ? 'FLEXI' : form.kind,
    onDate: isoOf(form.onDate) ?? '',
    minutes: form.kind === 'FLEXI' && form.side === 'LESS' ? -amount : amount,
    ...(reason === '' ? {} : { reason }),
  };
}
