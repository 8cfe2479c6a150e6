import { expect, test } from '@playwright/test';
import type { Schemas } from '../shared/client';
import type { Waiting } from '../shared/outbox';
import { offline, Refused } from '../shared/refused';
import { actOnHoliday, CANCELLED } from './actOnHoliday';
import { aboutType, byUse, type Facts, ofSameNature } from './kinds';
import { datesText, range } from './datesText';
import { inDays } from './days';
import { groupsOf, newsSince } from './groups';
import { sickness, toChange } from './holidayDraft';
import { EMPTY } from './holidayForm';
import { afterCancelling } from './progress';
import { sendHoliday } from './sendHoliday';

type Summary = Schemas['AbsenceSummary'];

const FACTS: Facts = {
  type: 'ANNUAL_LEAVE',
  label: 'Annual leave',
  pay: 'PAID',
  pot: 'ANNUAL_LEAVE',
  needsApproval: true,
  sensitive: false,
  inCalendarDays: false,
  longestDays: 366,
  yearlyDays: null,
  evidence: null,
  evidenceAfterDays: null,
};

const WAITING: Waiting = { id: '1', kind: 'holiday', owner: 'CO1', title: '', body: {}, form: {}, ifMatch: '"1"' };

test('the usual kinds come first and the rest by name', () => {
  const of = (type: Facts['type'], label: string) => ({ ...FACTS, type, label });
  const types = [of('STUDY_LEAVE', 'Study leave'), of('SICKNESS', 'Sickness'), of('CARERS_LEAVE', 'Carer’s leave'), FACTS];
  const { usual, rest } = byUse(types);
  expect(usual.map(({ type }) => type)).toEqual(['ANNUAL_LEAVE', 'SICKNESS']);
  expect(rest.map(({ type }) => type)).toEqual(['CARERS_LEAVE', 'STUDY_LEAVE']);
});

test('a kind says what follows from it', () => {
  expect(aboutType(FACTS)).toBe('It comes off your annual leave. Your manager decides.');
  const sick: Facts = { ...FACTS, pot: null, pay: 'AS_SCHEME', needsApproval: false, evidence: 'fit note', evidenceAfterDays: 7, sensitive: true };
  expect(aboutType(sick)).toContain('You need a fit note after 7 days.');
  expect(aboutType({ ...FACTS, pot: null, yearlyDays: 5 })).toContain('At most 5 working days in a leave year.');
});

test('sickness stays sickness, and leave becomes other leave', () => {
  const of = (type: Facts['type']) => ({ ...FACTS, type });
  const types = [FACTS, of('SICKNESS'), of('STUDY_LEAVE')];
  expect(ofSameNature('SICKNESS', types).map(({ type }) => type)).toEqual(['SICKNESS']);
  expect(ofSameNature('STUDY_LEAVE', types).map(({ type }) => type)).toEqual(['ANNUAL_LEAVE', 'STUDY_LEAVE']);
});

test('a manager is asked only about leave that has begun and that somebody approved', () => {
  const begun = { type: 'ANNUAL_LEAVE', status: 'APPROVED', startsOn: '2026-11-20' } as Schemas['Absence'];
  const after = (absence: Partial<Schemas['Absence']>, facts: Partial<Facts>) =>
    afterCancelling({ ...begun, ...absence }, { ...FACTS, ...facts }, '2026-11-22');
  expect(after({}, {})).toContain('your manager has to agree');
  expect(after({ startsOn: '2026-11-23' }, {})).toBe('The days are yours again at once.');
  expect(after({ status: 'REQUESTED' }, {})).toBe('The days are yours again at once.');
  expect(after({ type: 'JURY_SERVICE' }, { pot: null, needsApproval: false })).toBe('It is cancelled at once.');
  expect(after({ startsOn: '2026-11-23' }, { pot: null })).toBe('It is cancelled at once.');
  expect(after({ type: 'SICKNESS' }, { pot: null, needsApproval: false })).toContain('taken again');
});

test('dates are written as the service writes them', () => {
  expect(range('2026-12-14', '2026-12-18')).toBe('14 to 18 December 2026');
  expect(range('2026-11-30', '2026-12-02')).toBe('30 November to 2 December 2026');
  expect(range('2026-12-28', '2027-01-02')).toBe('28 December 2026 to 2 January 2027');
  const half = { startsOn: '2027-01-26', endsOn: '2027-01-26', startsAfternoon: true, endsMidday: false };
  expect(datesText(half)).toBe('26 January 2027, afternoon');
  expect(datesText({ ...half, endsOn: '2027-01-27', endsMidday: true })).toBe('26 to 27 January 2027, from midday, until midday');
});

test('hours are days of the person’s own length, rounded down to a tenth', () => {
  expect([2220, 222, 444, 100, -666, 0].map((minutes) => inDays(minutes, 444))).toEqual([
    '5 days',
    '0.5 days',
    '1 day',
    '0.2 days',
    '−1.5 days',
    '0 days',
  ]);
});

test('what waits, what comes and what was are told apart, each absence once', () => {
  const of = (id: string, status: Summary['status'], startsOn: string, endsOn = startsOn) => ({ id, status, startsOn, endsOn }) as Summary;
  const begun = of('begun', 'APPROVED', '2026-11-20', '2026-11-23');
  const groups = groupsOf(
    [
      of('later', 'APPROVED', '2027-02-01'),
      begun,
      begun,
      of('asked', 'CHANGE_REQUESTED', '2027-01-01'),
      of('over', 'APPROVED', '2026-11-01'),
      of('declined', 'REFUSED', '2027-03-01'),
    ],
    '2026-11-22',
  );
  expect(groups.waiting.map(({ id }) => id)).toEqual(['asked']);
  expect(groups.coming.map(({ id }) => id)).toEqual(['begun', 'later']);
  expect(groups.past.map(({ id }) => id)).toEqual(['declined', 'over']);
});

test('whoever comes too late hears what has happened since', () => {
  const asked = { at: '', event: 'ASKED' as const, text: 'You asked.' };
  const before = { title: 'Annual leave', cost: '1 day', history: [asked] } as Schemas['Absence'];
  const now = { ...before, history: [asked, { at: '', event: 'APPROVED' as const, text: 'Approved.' }] };
  expect(newsSince(before, now)).toEqual(['Approved.']);
  expect(newsSince(before, before)).toEqual(['Now it is: Annual leave, 1 day.']);
});

test('a change whose reply was lost has arrived, and one that was overtaken has not', async () => {
  const absence = { id: '1' } as Schemas['Absence'];
  const versions: (string | undefined)[] = [];
  const lost = async (_: string, __: unknown, ifMatch: string | undefined) => {
    versions.push(ifMatch);
    return ifMatch === undefined ? absence : Promise.reject(new Refused(412));
  };
  expect(await sendHoliday(WAITING, lost)).toBe(absence);
  expect(versions).toEqual(['"1"', undefined]);
  const overtaken = (_: string, __: unknown, ifMatch: string | undefined) => Promise.reject(new Refused(ifMatch === undefined ? 428 : 412));
  await expect(sendHoliday(WAITING, overtaken)).rejects.toMatchObject({ status: 412 });
  const tunnel = (_: string, __: unknown, ifMatch: string | undefined) => Promise.reject(ifMatch === undefined ? offline() : new Refused(412));
  await expect(sendHoliday(WAITING, tunnel)).rejects.toMatchObject({ isOffline: true });
});

test('a cancellation that nobody heard of is done; one that was overtaken is not', async () => {
  const stale = () => Promise.reject(new Refused(412));
  expect(await actOnHoliday(stale, CANCELLED, async () => 'CANCELLED')).toBe('CANCELLED');
  await expect(actOnHoliday(stale, CANCELLED, async () => 'APPROVED')).rejects.toMatchObject({ status: 412 });
});

test('what was typed on another version does not undo what happened since', () => {
  const terms = { type: 'ANNUAL_LEAVE' as const, startsOn: '2027-01-26', endsOn: '2027-01-26', startsAfternoon: false, endsMidday: false };
  const absence = { id: '1', ...terms, partDays: [], evidenceTo: null, proposed: null } as unknown as Schemas['Absence'];
  const kept = { id: '1', form: EMPTY, ifMatch: '"1"' };
  expect(toChange(absence, '"1"', kept, undefined)).toBe(kept);
  expect(toChange(absence, '"2"', kept, WAITING).form.startsOn.day).toBe('26');
  const proposed = { ...terms, startsOn: '2027-01-25', title: '', costMinutes: 0, cost: '', partDays: [], days: [] };
  expect(toChange({ ...absence, proposed }, '"2"', null, undefined).form.startsOn.day).toBe('25');
});

test('sickness that was begun on an earlier day is begun anew', () => {
  const begun = sickness(null, '2027-01-04');
  expect(sickness(begun, '2027-01-04')).toBe(begun);
  expect(sickness(begun, '2027-01-07').form.startsOn).toEqual({ day: '7', month: '1', year: '2027' });
});
