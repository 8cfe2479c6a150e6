import { isoOf, today } from '../../shared/dates';
import type { Errors } from '../../shared/ErrorSummary';
import { amountOf, type EntryForm, isInDays, type Year } from './entryForm';
import { isTrade } from './entryKinds';

/** What has to be answered otherwise before it can be sent. */
export function missingOfEntry(form: EntryForm, year: Year | undefined, now = today()): Errors {
  if (form.kind === '') {
    return { kind: 'Select what you want to do' };
  }
  return withoutEmpty({
    onDate: dateMissing(form, year, now),
    side: form.kind === 'FLEXI' && form.side === '' ? 'Select whether you worked more or less than your hours' : '',
    amount: amountMissing(form, year),
    reason: form.kind === 'TIME_OFF_IN_LIEU' && form.reason.trim() === '' ? 'Enter what you worked on' : '',
  });
}

function withoutEmpty(errors: Errors): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== ''));
}

function dateMissing({ kind, onDate }: EntryForm, year: Year | undefined, now: string): string {
  const day = isoOf(onDate);
  if (isTrade(kind)) {
    return day !== null ? '' : year ? 'Select a leave year' : 'Enter a day of the leave year, for example 27 3 2027';
  }
  const what =
    kind === 'IRREGULAR_HOURS' ? 'the last day of the pay period' : kind === 'FLEXI' ? 'the day that it is for' : 'the day that you worked';
  return day === null ? `Enter ${what}, for example 27 3 2027` : day > now ? 'The day must be today or earlier' : '';
}

/** The service takes no more at once: 31 days and nights. */
const MOST_MINUTES = 44_640;

const DAY_MINUTES = 1440;

/** 12.07% of less than this rounds to no hour of leave. */
const LEAST_IRREGULAR = 249;

function amountMissing(form: EntryForm, year: Year | undefined): string {
  const minutes = amountOf(form, year);
  if (!(minutes > 0)) {
    return isInDays(form, year)
      ? 'Enter how many days, for example 5 or 2.5'
      : 'Enter how much time, for example 7 hours 24 minutes';
  }
  if (form.kind === 'TIME_OFF_IN_LIEU' && minutes > DAY_MINUTES) {
    return 'Enter at most 24 hours. Record each day that you worked by itself';
  }
  if (form.kind === 'IRREGULAR_HOURS' && minutes < LEAST_IRREGULAR) {
    return 'Enter at least 4 hours 9 minutes. Less does not earn an hour of leave';
  }
  return minutes > MOST_MINUTES ? 'Enter at most 744 hours' : '';
}
