import { expect, test } from '@playwright/test';
import { isDay, isoOf, movedBy, nextDay, today } from './dates';
import { errorsOf } from './errors';
import { penceOf } from './pence';
import { uuid7 } from './uuid7';
import { date, duration, money } from './words';

test('amounts are read as people type them, and nothing else', () => {
  const read = ['4.8', '£4.80', '1,234.56', '1234', ' 12 ', '0.07'].map(penceOf);
  expect(read).toEqual([480, 480, 123_456, 123_400, 1200, 7]);
  expect(['', '4.805', '-1', '1.2.3', 'four', '12,34'].map(penceOf)).toEqual([null, null, null, null, null, null]);
});

test('only days that exist are dates', () => {
  expect(isoOf({ day: '3', month: '11', year: '2026' })).toBe('2026-11-03');
  expect(isoOf({ day: '29', month: '2', year: '2026' })).toBeNull();
  expect(isoOf({ day: '', month: '11', year: '2026' })).toBeNull();
  expect(isoOf({ day: '3', month: '11', year: '26' })).toBeNull();
  expect(nextDay('2026-12-31')).toBe('2027-01-01');
  expect(['2026-11-03', '2026-02-29', '2026-1-5', 'foo', ''].map(isDay)).toEqual([true, false, false, false, false]);
});

test('ids are version 7 and sort by the time they were made', () => {
  const early = uuid7(1_700_000_000_000);
  const late = uuid7(1_700_000_000_001);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(new Set(Array.from({ length: 1000 }, () => uuid7())).size).toBe(1000);
});

test('figures read as GOV.UK writes them', () => {
  expect([money({ pence: 123_450 }), money({ pence: -500 }), money({ pence: 7 })]).toEqual(['£1,234.50', '−£5.00', '£0.07']);
  expect(date('2026-11-01')).toBe('1 November 2026');
  expect([duration(444), duration(60), duration(0), duration(-30)]).toEqual([
    '7 hours 24 minutes',
    '1 hour',
    '0 hours',
    '−30 minutes',
  ]);
});

test('what the service finds is shown at its field, and the rest at the top', () => {
  const fields = { miles: { pointers: ['/lines/0/miles'], label: 'The miles' } };
  const found = [
    { pointer: '/lines/0/miles', message: 'must be from 1 to 2000' },
    { pointer: '/elsewhere', message: 'is odd' },
  ];
  expect(errorsOf(found, fields)).toEqual({
    miles: 'The miles must be from 1 to 2000',
    form: 'What you sent is odd',
  });
});

test('today is the day in London, and days are counted over months and the change of clocks', () => {
  expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  expect([movedBy('2026-10-26', -1), movedBy('2026-11-20', -30), movedBy('2028-02-28', 1)]).toEqual(['2026-10-25', '2026-10-21', '2028-02-29']);
});
