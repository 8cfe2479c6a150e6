import type { Schemas } from '../shared/client';
import { isoOf, NO_DATE, type TypedDate } from '../shared/dates';
import type { Errors } from '../shared/ErrorSummary';
import type { Fields } from '../shared/errors';

/** Annual leave in whole days, as it is typed. */
export interface HolidayForm {
  startsOn: TypedDate;
  endsOn: TypedDate;
}

export const EMPTY: HolidayForm = { startsOn: NO_DATE, endsOn: NO_DATE };

export const FIELDS: Fields = {
  startsOn: { pointers: ['/startsOn'], label: 'The first day' },
  endsOn: { pointers: ['/endsOn'], label: 'The last day' },
};

export function missing(form: HolidayForm): Errors {
  const errors: Errors = {};
  if (isoOf(form.startsOn) === null) {
    errors.startsOn = 'Enter the first day, for example 27 3 2026';
  }
  if (isoOf(form.endsOn) === null) {
    errors.endsOn = 'Enter the last day, for example 31 3 2026';
  }
  return errors;
}

/** As the service takes it; only of a form in which nothing is {@link missing}. */
export function requestOf(form: HolidayForm): Schemas['AbsenceRequest'] {
  return {
    type: 'ANNUAL_LEAVE',
    startsOn: isoOf(form.startsOn) ?? '',
    endsOn: isoOf(form.endsOn) ?? '',
    startsAfternoon: false,
    endsMidday: false,
  };
}
