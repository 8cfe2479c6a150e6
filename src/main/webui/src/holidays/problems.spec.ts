import { expect, test } from '@playwright/test';
import { typedDate } from '../shared/dates';
import { offline, Refused } from '../shared/refused';
import { EMPTY, type HolidayForm } from './holidayForm';
import { errorsOfFindings, errorsOfHoliday } from './problems';

const FORM: HolidayForm = { ...EMPTY, type: 'ANNUAL_LEAVE', startsOn: typedDate('2027-01-26') };

test('what would refuse it stands at the question that mends it, together where there are several', () => {
  const errors = errorsOfFindings(
    [
      { rule: 'ABSENCE_OVERLAPS', text: 'You have already asked for time off then.' },
      { rule: 'BALANCE_EXCEEDED', text: 'You have 3 days left; this needs 5 days.' },
      { rule: 'LEAVE_TOO_LONG', text: 'At most 14 days.' },
    ],
    FORM,
  );
  expect(errors).toEqual({
    startsOn: 'You have already asked for time off then.',
    endsOn: 'You have 3 days left; this needs 5 days. At most 14 days.',
  });
});

test('people are not told about requests and their fields', () => {
  const notOpen = 'Your department has no study leave. GET /v1/absence-types lists what there is for you.';
  expect(errorsOfFindings([{ rule: 'ABSENCE_TYPE_NOT_OPEN', text: notOpen }], FORM)).toEqual({
    type: 'Your department has no study leave. Select something else.',
  });
  const hours = 'You work irregular hours, so say in partDays how many of them are away on each day.';
  expect(errorsOfFindings([{ rule: 'ABSENCE_HOURS_INVALID', text: hours }], FORM)).toEqual({
    'hours-2027-01-26': 'Enter how many hours you would have worked on each day.',
  });
});

test('too many hours are said at the hours that were typed', () => {
  const refused = refusal('ABSENCE_HOURS_INVALID', 'More hours are asked for than you work then.', '/partDays/0/minutes');
  expect(errorsOfHoliday(refused, { ...FORM, first: 'HOURS' })).toEqual({
    firstHours: 'More hours are asked for than you work then.',
  });
  expect(Object.keys(errorsOfHoliday(refused, { ...FORM, last: 'HOURS' }))).toEqual(['lastHours']);
});

test('dates that make no absence are said at the dates, and anything else as a whole', () => {
  expect(errorsOfHoliday(refusal('MALFORMED_REQUEST', 'No.', '/endsOn'), FORM)).toEqual({ endsOn: 'The last day must be better' });
  expect(Object.keys(errorsOfHoliday(refusal('NO_APPROVER', 'Nobody can decide it.', null), FORM))).toEqual(['form']);
  expect(errorsOfHoliday(offline(), FORM).form).toContain('no connection');
});

function refusal(rule: 'ABSENCE_HOURS_INVALID' | 'MALFORMED_REQUEST' | 'NO_APPROVER', detail: string, pointer: string | null): Refused {
  const errors = pointer === null ? [] : [{ pointer, message: 'must be better', parameter: null, line: null, column: null }];
  return new Refused(422, { type: '', title: '', status: 422, detail, rule, errors, traceId: null });
}
