import { isoOf } from '../shared/dates';
import type { Errors } from '../shared/ErrorSummary';
import { daysBetween, daysOf, firstDay, type HolidayForm, isEmpty, isSingleDay, lastDay } from './holidayForm';
import { hoursMissing, isNoHours, NO_HOURS } from './hours';

/**
 * @param irregular whether the person has no fixed working days, so that each day's hours have to be said
 */
export function missing(form: HolidayForm, irregular = false): Errors {
  const errors: Errors = {};
  const first = firstDay(form);
  const last = lastDay(form);
  if (form.type === '') {
    errors.type = 'Select what you need time off for';
  }
  if (first === null) {
    errors.startsOn = 'Enter the first day, for example 27 3 2027';
  }
  if (!isEmpty(form.endsOn) && isoOf(form.endsOn) === null) {
    errors.endsOn = 'Enter the last day, for example 31 3 2027, or leave it empty for one day';
  } else if (first !== null && last !== null && last < first) {
    errors.endsOn = 'The last day must be the first day or later';
  }
  if (!isEmpty(form.evidenceTo) && isoOf(form.evidenceTo) === null) {
    errors.evidenceTo = 'Enter the last day that it covers, or leave it empty until you have it';
  }
  return { ...errors, ...(irregular ? missingOfEach(form) : missingOfParts(form)) };
}

const HOW_MANY = 'Enter how many hours, for example 2 hours 30 minutes';

function missingOfParts(form: HolidayForm): Errors {
  return {
    ...(form.first === 'HOURS' && hoursMissing(form.firstHours) ? { firstHours: HOW_MANY } : {}),
    ...(!isSingleDay(form) && form.last === 'HOURS' && hoursMissing(form.lastHours) ? { lastHours: HOW_MANY } : {}),
    ...wrongHours(form, daysBetween(form)),
  };
}

function missingOfEach(form: HolidayForm): Errors {
  const days = daysOf(form);
  return days.length > 0 && days.every((day) => isNoHours(form.hours[day] ?? NO_HOURS))
    ? { [`hours-${days[0]}`]: 'Enter how many hours you would have worked' }
    : wrongHours(form, days);
}

function wrongHours({ hours }: HolidayForm, days: string[]): Errors {
  const wrong = days.filter((day) => hours[day] && !isNoHours(hours[day]) && hoursMissing(hours[day]));
  return Object.fromEntries(wrong.map((day) => [`hours-${day}`, HOW_MANY]));
}
