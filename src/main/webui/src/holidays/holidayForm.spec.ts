import { expect, test } from '@playwright/test';
import { NO_DATE, typedDate } from '../shared/dates';
import type { Facts } from './kinds';
import { asksEvidence, daysBetween, EMPTY, formOf, type HolidayForm, sick } from './holidayForm';
import { minutesOf, NO_HOURS, typedHours } from './hours';
import { missing } from './missing';
import { requestOf } from './request';

const LEAVE: HolidayForm = { ...EMPTY, type: 'ANNUAL_LEAVE', startsOn: typedDate('2027-01-26') };
const LONGER: HolidayForm = { ...LEAVE, endsOn: typedDate('2027-01-28') };
const DATES = { startsOn: '2027-01-26', endsOn: '2027-01-26' };

const SICKNESS = { type: 'SICKNESS', evidence: 'fit note', evidenceAfterDays: 7, inCalendarDays: false } as Facts;

test('a form without a kind and a day asks for both', () => {
  expect(Object.keys(missing(EMPTY))).toEqual(['type', 'startsOn']);
  expect(missing(LEAVE)).toEqual({});
});

test('the last day may be left empty, and is neither nonsense nor before the first', () => {
  expect(requestOf(LEAVE)).toMatchObject(DATES);
  expect(Object.keys(missing({ ...LEAVE, endsOn: { ...NO_DATE, day: '31' } }))).toEqual(['endsOn']);
  expect(missing({ ...LEAVE, endsOn: typedDate('2027-01-25') }).endsOn).toContain('first day or later');
});

test('a morning ends at midday and an afternoon begins there', () => {
  expect(requestOf({ ...LEAVE, first: 'MORNING' })).toMatchObject({ startsAfternoon: false, endsMidday: true });
  expect(requestOf({ ...LEAVE, first: 'AFTERNOON' })).toMatchObject({ startsAfternoon: true, endsMidday: false });
  const both = requestOf({ ...LONGER, first: 'AFTERNOON', last: 'MORNING' });
  expect(both).toMatchObject({ startsAfternoon: true, endsMidday: true });
});

test('a morning that was chosen before there was a last day is the whole first day', () => {
  expect(requestOf({ ...LONGER, first: 'MORNING' })).toMatchObject({ startsAfternoon: false, endsMidday: false });
});

test('some hours are asked for, and only those that a day has', () => {
  const some: HolidayForm = { ...LEAVE, first: 'HOURS', firstHours: { hours: '2', minutes: '30' } };
  expect(missing(some)).toEqual({});
  expect(requestOf(some).partDays).toEqual([{ date: '2027-01-26', minutes: 150 }]);
  for (const wrong of [{ hours: '', minutes: '' }, { hours: '25', minutes: '' }, { hours: '1', minutes: '60' }, { hours: 'x', minutes: '' }]) {
    expect(Object.keys(missing({ ...some, firstHours: wrong }))).toEqual(['firstHours']);
  }
  expect(missing({ ...LONGER, last: 'HOURS' }).lastHours).toBeTruthy();
  expect(missing({ ...LEAVE, last: 'HOURS' })).toEqual({});
});

test('whoever works irregular hours says them day by day', () => {
  expect(Object.keys(missing(LONGER, true))).toEqual(['hours-2027-01-26']);
  const typed: HolidayForm = { ...LONGER, hours: { '2027-01-26': typedHours(300), '2027-01-28': typedHours(90) } };
  expect(missing(typed, true)).toEqual({});
  expect(requestOf(typed, undefined, true).partDays).toEqual([
    { date: '2027-01-26', minutes: 300 },
    { date: '2027-01-28', minutes: 90 },
  ]);
});

test('what is counted in calendar days has no parts of days', () => {
  const facts = { ...SICKNESS, inCalendarDays: true };
  const request = requestOf({ ...LEAVE, first: 'HOURS', firstHours: typedHours(60) }, facts);
  expect(request.partDays).toBeUndefined();
  expect(requestOf({ ...LEAVE, first: 'AFTERNOON' }, facts).startsAfternoon).toBe(false);
});

test('a note is asked for when an absence is longer than one’s own word counts', () => {
  const ill = { ...sick('2027-01-04'), endsOn: typedDate('2027-01-10') };
  expect(asksEvidence(ill, SICKNESS)).toBe(false);
  expect(asksEvidence({ ...ill, endsOn: typedDate('2027-01-11') }, SICKNESS)).toBe(true);
  expect(requestOf({ ...ill, evidenceTo: typedDate('2027-01-11') }, SICKNESS).evidenceTo).toBe('2027-01-11');
  expect(Object.keys(missing({ ...ill, evidenceTo: { ...NO_DATE, day: '1' } }))).toEqual(['evidenceTo']);
});

test('what the service has becomes the same request again', () => {
  const middle = [{ date: '2027-01-27', minutes: 120 }];
  const terms = { type: 'SICKNESS' as const, startsOn: '2027-01-26', endsOn: '2027-01-28', evidenceTo: '2027-01-28' };
  const asked = { ...terms, startsAfternoon: true, endsMidday: true, partDays: middle };
  expect(requestOf(formOf(asked), SICKNESS)).toEqual(asked);
  const hours = { ...terms, startsAfternoon: false, endsMidday: false, partDays: [{ date: '2027-01-28', minutes: 95 }] };
  expect(requestOf(formOf(hours), SICKNESS)).toEqual(hours);
  const morning = { ...terms, endsOn: '2027-01-26', startsAfternoon: false, endsMidday: true, partDays: [] };
  expect(formOf(morning)).toMatchObject({ first: 'MORNING', last: 'ALL', endsOn: NO_DATE });
});

test('the hours of a first day are not those of a day in between, and any of these can be seen and changed', () => {
  const hours = [{ date: '2027-01-26', minutes: 120 }];
  const day = { type: 'ANNUAL_LEAVE' as const, ...DATES, startsAfternoon: false, endsMidday: false, partDays: hours, evidenceTo: null };
  const longer = { startsOn: typedDate('2027-01-25'), endsOn: typedDate('2027-01-27') };
  expect(requestOf({ ...formOf(day), ...longer, first: 'ALL' }).partDays).toBeUndefined();
  expect(requestOf({ ...formOf(day, true), ...longer }, undefined, true).partDays).toEqual(hours);

  const between = formOf({ ...day, startsOn: '2027-01-25', endsOn: '2027-01-27' });
  expect(daysBetween(between)).toEqual(['2027-01-26']);
  expect(Object.keys(missing({ ...between, hours: { '2027-01-26': typedHours(1500) } }))).toEqual(['hours-2027-01-26']);
  expect(requestOf({ ...between, hours: { '2027-01-26': NO_HOURS } }).partDays).toBeUndefined();
});

test('hours come back as they were typed', () => {
  expect([60, 95, 20].map(typedHours)).toEqual([
    { hours: '1', minutes: '' },
    { hours: '1', minutes: '35' },
    { hours: '0', minutes: '20' },
  ]);
  expect(minutesOf({ hours: ' 7 ', minutes: '24' })).toBe(444);
});
