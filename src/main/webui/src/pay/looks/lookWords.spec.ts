import { expect, test } from '@playwright/test';
import { appName, byViewer, type Disclosure, officersWords, reasonInWords, things, whenSeen, whoSaw } from './lookWords';

const OWN = {
  at: '2026-11-22T09:00:00Z',
  own: true,
  name: 'Amara Okafor',
  department: 'CO',
  departmentName: 'Cabinet Office',
  app: 'sop-page',
  what: 'PAYSLIP',
  payslipId: null,
  payDate: null,
  reasonKind: null,
  reason: null,
} as Disclosure;
const OFFICER: Disclosure = { ...OWN, own: false, name: 'Priya Shah', reasonKind: 'CHECK', reason: 'September ran twice.' };

test('what one saw oneself on a day is one entry, and no look of an officer is lost in it', () => {
  const yesterday = { ...OWN, at: '2026-11-21T09:00:00Z' };
  expect(byViewer([OWN, OWN, OFFICER, OWN, yesterday])).toEqual([[OWN, OWN], [OFFICER], [OWN], [yesterday]]);
});

test('what an officer saw for one reason is one entry, with each thing once', () => {
  const query = { ...OFFICER, what: 'PAY_QUERY' as const };
  const [visit] = byViewer([OFFICER, query, OFFICER, query]);
  expect(visit).toHaveLength(4);
  expect(things(visit!)).toEqual([OFFICER, query]);
});

test('looks of two officers, for two reasons or by people without a record are never put together', () => {
  const stranger = { ...OFFICER, name: null };
  const others = [OFFICER, { ...OFFICER, name: 'Leila Farahani' }, { ...OFFICER, reason: 'Again.' }, stranger, stranger];
  expect(byViewer(others)).toHaveLength(5);
});

test('days are those of London', () => {
  const late = { ...OWN, at: '2026-07-21T23:30:00Z' };
  const early = { ...OWN, at: '2026-07-22T08:00:00Z' };
  expect(byViewer([early, late])).toEqual([[early, late]]);
  expect(whenSeen([early, late])).toBe('22 July 2026, 2 times');
  expect(whenSeen([late])).toBe('22 July 2026 at 00:30');
});

test('whoever looked is named with where they work, as far as that is known', () => {
  expect(whoSaw(OFFICER)).toBe('Priya Shah, Cabinet Office');
  expect(whoSaw({ ...OFFICER, name: null, departmentName: null })).toBe('Somebody without a staff record');
});

test('whoever looked because they were asked is told by the question alone', () => {
  const answered = { ...OFFICER, reasonKind: 'QUERY', reason: 'Your query of 2026-10-02.' };
  expect([reasonInWords(answered), officersWords(answered)]).toEqual(['Your query of 2 October 2026.', null]);
  expect(officersWords(OFFICER)).toBe('September ran twice.');
});

test('the page is called by the name that people know, and any other application by the one that it has', () => {
  expect([OFFICER, { ...OFFICER, app: 'sop-terminal' }].map(appName)).toEqual(['SOP Mobile', 'sop-terminal']);
});

test('a reason that this page does not know yet is left to the officer’s own words', () => {
  expect(reasonInWords(OFFICER)).toBe('Check of a payroll run');
  expect(reasonInWords({ ...OFFICER, reasonKind: 'SOMETHING_NEW' })).toBeNull();
});
