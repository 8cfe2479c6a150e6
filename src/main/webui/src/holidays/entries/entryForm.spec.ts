import { expect, test } from '@playwright/test';
import { NO_DATE, typedDate } from '../../shared/dates';
import { Refused } from '../../shared/refused';
import { typedHours } from '../hours';
import { amountOf, dayIn, EMPTY_ENTRY, type EntryForm, entryRequestOf, withKind, type Year, yearOf } from './entryForm';
import { openKinds } from './entryKinds';
import { errorsOfEntry } from './entryProblems';
import { missingOfEntry } from './missingOfEntry';

const NOW = '2026-11-22';
const YEAR: Year = { leaveYearStartsOn: '2026-04-01', leaveYearEndsOn: '2027-03-31', dayMinutes: 444 };
const BOUGHT: EntryForm = { ...EMPTY_ENTRY, kind: 'BOUGHT', onDate: typedDate(NOW), days: '5' };
const WORKED: EntryForm = { ...EMPTY_ENTRY, kind: 'FLEXI', onDate: typedDate('2026-11-20'), side: 'MORE', time: typedHours(95) };
const LIEU: EntryForm = { ...WORKED, kind: 'TIME_OFF_IN_LIEU', reason: ' Release ' };

const fieldsOf = (form: EntryForm) => Object.keys(missingOfEntry(form, YEAR, NOW));

test('first it asks what to do, and then all that belongs to it', () => {
  expect(fieldsOf(EMPTY_ENTRY)).toEqual(['kind']);
  expect(fieldsOf({ ...EMPTY_ENTRY, kind: 'FLEXI' })).toEqual(['onDate', 'side', 'amount']);
  expect(fieldsOf({ ...EMPTY_ENTRY, kind: 'TIME_OFF_IN_LIEU' })).toEqual(['onDate', 'amount', 'reason']);
  expect(fieldsOf({ ...EMPTY_ENTRY, kind: 'SOLD' })).toEqual(['onDate', 'amount']);
  expect([BOUGHT, WORKED, LIEU].map((form) => fieldsOf(form))).toEqual([[], [], []]);
});

test('leave is bought in days of the person’s own length, or in hours', () => {
  expect(entryRequestOf(BOUGHT, YEAR)).toEqual({ kind: 'BOUGHT', onDate: NOW, minutes: 2220 });
  expect(amountOf({ ...BOUGHT, days: ' 2.5 ' }, YEAR)).toBe(1110);
  expect(amountOf({ ...BOUGHT, days: '0.1' }, { ...YEAR, dayMinutes: 445 })).toBe(45);
  expect(amountOf({ ...BOUGHT, unit: 'HOURS', time: typedHours(600) }, YEAR)).toBe(600);
  for (const wrong of ['', '0', '-1', '2.25', '2,5', 'two', '100']) {
    expect(fieldsOf({ ...BOUGHT, days: wrong })).toEqual(['amount']);
  }
});

test('where nobody knows how long a day is, leave is bought in hours', () => {
  expect(Object.keys(missingOfEntry(BOUGHT, undefined, NOW))).toEqual(['amount']);
  expect(entryRequestOf({ ...BOUGHT, time: typedHours(2220) }, undefined).minutes).toBe(2220);
  expect(amountOf({ ...BOUGHT, time: typedHours(60) }, { ...YEAR, dayMinutes: 0 })).toBe(60);
});

test('a leave year is chosen by a day of it', () => {
  expect(yearOf({ ...BOUGHT, onDate: dayIn('THIS', YEAR, NOW) }, YEAR)).toBe('THIS');
  const next = { ...BOUGHT, onDate: dayIn('NEXT', YEAR, NOW) };
  expect(entryRequestOf(next, YEAR).onDate).toBe('2027-04-01');
  expect(yearOf(next, YEAR)).toBe('NEXT');
  expect(fieldsOf(next)).toEqual([]);
  expect(yearOf({ ...BOUGHT, onDate: NO_DATE }, YEAR)).toBe('');
});

test('a leave year does not become a day that was worked', () => {
  expect(withKind(BOUGHT, 'SOLD').onDate).toEqual(BOUGHT.onDate);
  expect(withKind(BOUGHT, 'FLEXI').onDate).toEqual(NO_DATE);
  expect(withKind(WORKED, 'TIME_OFF_IN_LIEU').onDate).toEqual(WORKED.onDate);
});

test('flexitime goes both ways, and nothing else does', () => {
  expect(entryRequestOf(WORKED, YEAR).minutes).toBe(95);
  expect(entryRequestOf({ ...WORKED, side: 'LESS' }, YEAR).minutes).toBe(-95);
  expect(entryRequestOf({ ...LIEU, side: 'LESS' }, YEAR).minutes).toBe(95);
});

test('what was worked was worked by today', () => {
  expect(fieldsOf({ ...WORKED, onDate: typedDate(NOW) })).toEqual([]);
  expect(missingOfEntry({ ...WORKED, onDate: typedDate('2026-11-23') }, YEAR, NOW).onDate).toContain('today or earlier');
});

test('time has its bounds', () => {
  expect(fieldsOf({ ...WORKED, time: { hours: '1', minutes: '60' } })).toEqual(['amount']);
  expect(fieldsOf({ ...WORKED, time: { hours: '', minutes: '' } })).toEqual(['amount']);
  expect(fieldsOf({ ...LIEU, time: typedHours(1440) })).toEqual([]);
  expect(fieldsOf({ ...LIEU, time: typedHours(1441) })).toEqual(['amount']);
  const period: EntryForm = { ...WORKED, kind: 'IRREGULAR_HOURS' };
  expect([248, 249, 44_640, 44_641].map((minutes) => fieldsOf({ ...period, time: typedHours(minutes) }).length)).toEqual([1, 0, 0, 1]);
});

test('a reason is sent where there is one', () => {
  expect(entryRequestOf(LIEU, YEAR).reason).toBe('Release');
  expect(entryRequestOf({ ...WORKED, reason: '  ' }, YEAR)).not.toHaveProperty('reason');
  expect(fieldsOf({ ...LIEU, reason: '  ' })).toEqual(['reason']);
});

test('what is known to be closed is not offered', () => {
  const kinds = (...given: Parameters<typeof openKinds>) => openKinds(...given).map(({ kind }) => kind);
  expect(kinds([{ type: 'FLEXI_LEAVE' }, { type: 'TIME_OFF_IN_LIEU' }], false)).toEqual(['FLEXI', 'TIME_OFF_IN_LIEU', 'BOUGHT', 'SOLD']);
  expect(kinds([{ type: 'ANNUAL_LEAVE' }], false)).toEqual(['BOUGHT', 'SOLD']);
  expect(kinds([{ type: 'FLEXI_LEAVE' }, { type: 'TIME_OFF_IN_LIEU' }], true)).toEqual(['TIME_OFF_IN_LIEU', 'IRREGULAR_HOURS']);
  expect(kinds(undefined, undefined)).toHaveLength(5);
});

test('a refusal is said at the question that it is about', () => {
  const problem = (rule: string, errors: object[] = []) => new Refused(422, { rule, detail: 'No.', errors } as never);
  expect(errorsOfEntry(problem('LEAVE_ENTRY_NOT_OPEN'))).toEqual({ kind: 'No.' });
  expect(errorsOfEntry(problem('LEAVE_ENTRY_INVALID', [{ pointer: '/onDate', message: 'm' }]))).toEqual({ onDate: 'No.' });
  expect(errorsOfEntry(problem('LIMIT_EXCEEDED'))).toEqual({ amount: 'No.' });
  expect(errorsOfEntry(problem('BALANCE_EXCEEDED'))).toEqual({ amount: 'No.' });
  expect(errorsOfEntry(problem('ID_TAKEN'))).toEqual({ form: 'No.' });
  expect(errorsOfEntry(problem('MALFORMED_REQUEST', [{ pointer: '/reason', message: 'must not be blank' }]))).toEqual({
    reason: 'The reason must not be blank',
  });
  expect(errorsOfEntry(new Refused(404))).toHaveProperty('form');
});
