import { expect, test } from '@playwright/test';
import { EMPTY_ENTRY } from './entryForm';
import { startOf } from './entryDraft';
import { afterTakingBack, effectOf, entryTitle, whenOf } from './entryWords';

const BOUGHT = { kind: 'BOUGHT', pot: 'ANNUAL_LEAVE', status: 'REQUESTED', onDate: '2026-11-22', potMinutes: 2220, expiresOn: null } as const;
const SOLD = { ...BOUGHT, kind: 'SOLD', potMinutes: -2220 } as const;

test('what it adds is said for where it stands', () => {
  expect(effectOf(BOUGHT)).toBe('37 hours is added to your annual leave if your manager approves it.');
  expect(effectOf({ ...BOUGHT, status: 'APPROVED' })).toBe('Adds 37 hours to your annual leave.');
  expect(effectOf(SOLD)).toBe('37 hours of your annual leave is held until your manager decides.');
  expect(effectOf({ ...SOLD, status: 'APPROVED' })).toBe('Takes 37 hours off your annual leave.');
  expect(effectOf({ ...SOLD, status: 'REFUSED' })).toBe('It does not count.');
});

test('when it is for, and by when to take it while it counts', () => {
  expect(whenOf(BOUGHT)).toBe('For the leave year that 22 November 2026 is in.');
  const lieu = { ...BOUGHT, kind: 'TIME_OFF_IN_LIEU', expiresOn: '2027-02-22' } as const;
  expect(whenOf(lieu)).toBe('For 22 November 2026. Take it by 22 February 2027.');
  expect(whenOf({ ...lieu, status: 'CANCELLED' })).toBe('For 22 November 2026.');
});

test('before it is taken back it says what follows', () => {
  expect(afterTakingBack(SOLD)).toContain('yours again');
  expect(afterTakingBack(BOUGHT)).toContain('nothing is added');
  expect(afterTakingBack({ ...BOUGHT, status: 'APPROVED' })).toContain('taken off again');
});

test('what waits on the phone has a name', () => {
  expect(entryTitle({ kind: 'FLEXI', onDate: '2026-11-22', minutes: -95 })).toBe('Flexitime: −1 hour 35 minutes, 22 November 2026');
});

test('what came back is typed on under its own id, unless it has been changed since', () => {
  const waiting = { id: '1', kind: 'entry' as const, owner: 'CO1', title: '', body: {}, form: { kind: 'SOLD', days: '2' } };
  expect(startOf(null, waiting)).toEqual({ id: '1', form: { ...EMPTY_ENTRY, kind: 'SOLD', days: '2' } });
  const kept = { id: '1', form: { ...EMPTY_ENTRY, days: '3' } };
  expect(startOf(kept, waiting)).toBe(kept);
  expect(startOf(null, undefined).form).toEqual(EMPTY_ENTRY);
});
