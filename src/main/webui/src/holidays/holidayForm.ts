import type { Schemas } from '../shared/client';
import { isoOf, movedBy, NO_DATE, nextDay, today, type TypedDate, typedDate } from '../shared/dates';
import type { Facts } from './kinds';
import { NO_HOURS, type TypedHours, typedHours } from './hours';

/** How much of a day is off. */
export type DayPart = 'ALL' | 'MORNING' | 'AFTERNOON' | 'HOURS';

/** Time off as it is typed. */
export interface HolidayForm {
  type: Schemas['AbsenceType'] | '';
  startsOn: TypedDate;
  /** Empty for a single day. */
  endsOn: TypedDate;
  /** Of the first day, or of the only one. */
  first: DayPart;
  firstHours: TypedHours;
  /** Of the last day, where there are several. */
  last: DayPart;
  lastHours: TypedHours;
  /** By date: of irregular hours every day, of anything else those between the first and the last. */
  hours: Record<string, TypedHours>;
  evidenceTo: TypedDate;
}

export const EMPTY: HolidayForm = {
  type: '',
  startsOn: NO_DATE,
  endsOn: NO_DATE,
  first: 'ALL',
  firstHours: NO_HOURS,
  last: 'ALL',
  lastHours: NO_HOURS,
  hours: {},
  evidenceTo: NO_DATE,
};

/** From today on, for who is ill: to the end only if they know it. */
export function sick(now = today()): HolidayForm {
  return { ...EMPTY, type: 'SICKNESS', startsOn: typedDate(now) };
}

export function firstDay({ startsOn }: HolidayForm): string | null {
  return isoOf(startsOn);
}

export function lastDay(form: HolidayForm): string | null {
  return isEmpty(form.endsOn) ? isoOf(form.startsOn) : isoOf(form.endsOn);
}

export function isSingleDay(form: HolidayForm): boolean {
  return firstDay(form) === lastDay(form);
}

/** Every day of it, as far as its hours can be asked for one by one; none while the dates are not known. */
export function daysOf(form: HolidayForm): string[] {
  const [first, last] = [firstDay(form), lastDay(form)];
  const days: string[] = [];
  for (let day = first ?? ''; first !== null && last !== null && day <= last && days.length < MOST_DAYS; day = nextDay(day)) {
    days.push(day);
  }
  return days;
}

/** Those between the first and the last that are off for some hours, as other apps can have it. */
export function daysBetween(form: HolidayForm): string[] {
  return daysOf(form)
    .slice(1, -1)
    .filter((day) => form.hours[day] !== undefined);
}

/** The most part-days that the service takes. */
const MOST_DAYS = 366;

export function isEmpty({ day, month, year }: TypedDate): boolean {
  return [day, month, year].every((part) => part.trim() === '');
}

type Terms = Pick<
  Schemas['Absence'],
  'type' | 'startsOn' | 'endsOn' | 'startsAfternoon' | 'endsMidday' | 'partDays' | 'evidenceTo'
>;

/** What the service has, to be changed. */
export function formOf(terms: Terms, irregular = false): HolidayForm {
  const { startsOn, endsOn, startsAfternoon, endsMidday } = terms;
  const single = startsOn === endsOn;
  const hoursOn = (date: string) => terms.partDays.find((part) => part.date === date)?.minutes;
  const [first, last] = [hoursOn(startsOn), single ? undefined : hoursOn(endsOn)];
  const isInHours = (date: string) => irregular || (date !== startsOn && date !== endsOn);
  const half = startsAfternoon ? 'AFTERNOON' : single && endsMidday ? 'MORNING' : 'ALL';
  return {
    type: terms.type,
    startsOn: typedDate(startsOn),
    endsOn: single ? NO_DATE : typedDate(endsOn),
    first: first === undefined ? half : 'HOURS',
    firstHours: first === undefined ? NO_HOURS : typedHours(first),
    last: last !== undefined ? 'HOURS' : !single && endsMidday ? 'MORNING' : 'ALL',
    lastHours: last === undefined ? NO_HOURS : typedHours(last),
    hours: Object.fromEntries(terms.partDays.filter(({ date }) => isInHours(date)).map(({ date, minutes }) => [date, typedHours(minutes)])),
    evidenceTo: terms.evidenceTo === null ? NO_DATE : typedDate(terms.evidenceTo),
  };
}

/** Whether it is so long that the person's own word is not enough. */
export function asksEvidence(form: HolidayForm, { evidence, evidenceAfterDays }: Facts): boolean {
  const [first, last] = [firstDay(form), lastDay(form)];
  return evidence !== null && first !== null && last !== null && last >= movedBy(first, evidenceAfterDays ?? 0);
}
