import type { Schemas } from '../shared/client';
import { isoOf } from '../shared/dates';
import type { Facts } from './kinds';
import { daysOf, firstDay, type HolidayForm, isSingleDay, lastDay } from './holidayForm';
import { hoursMissing, minutesOf } from './hours';

/** As the service takes it; only of a form in which nothing is missing. */
export function requestOf(form: HolidayForm, facts?: Facts, irregular = false): Schemas['AbsenceRequest'] {
  const single = isSingleDay(form);
  const halves = !irregular && facts?.inCalendarDays !== true;
  const evidenceTo = isoOf(form.evidenceTo);
  const partDays = facts?.inCalendarDays ? [] : partDaysOf(form, irregular);
  return {
    type: form.type === '' ? 'ANNUAL_LEAVE' : form.type,
    startsOn: firstDay(form) ?? '',
    endsOn: lastDay(form) ?? '',
    startsAfternoon: halves && form.first === 'AFTERNOON',
    endsMidday: halves && (single ? form.first : form.last) === 'MORNING',
    ...(partDays.length === 0 ? {} : { partDays }),
    ...(evidenceTo === null || !facts?.evidence ? {} : { evidenceTo }),
  };
}

function partDaysOf(form: HolidayForm, irregular: boolean): Schemas['AbsencePartDay'][] {
  const days = daysOf(form);
  return days.flatMap((date, i) => {
    const single = days.length === 1;
    const typed =
      !irregular && i === 0
        ? form.first === 'HOURS' && form.firstHours
        : !irregular && !single && i === days.length - 1
          ? form.last === 'HOURS' && form.lastHours
          : form.hours[date];
    return typed && !hoursMissing(typed) ? [{ date, minutes: minutesOf(typed) }] : [];
  });
}

/** What stands, put again: it takes back what was asked for instead. */
export function requestOfStanding(absence: Schemas['Absence']): Schemas['AbsenceRequest'] {
  const { type, startsOn, endsOn, startsAfternoon, endsMidday, partDays, evidenceTo } = absence;
  return {
    type,
    startsOn,
    endsOn,
    startsAfternoon,
    endsMidday,
    ...(partDays.length === 0 ? {} : { partDays }),
    ...(evidenceTo === null ? {} : { evidenceTo }),
  };
}
