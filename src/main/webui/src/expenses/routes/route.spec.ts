import { expect, test } from '@playwright/test';
import { type ClaimForm, EMPTY_LINE, formOfLine, type LineForm } from '../claimForm';
import { begun, withJourneys } from '../claimDraft';
import { isoOf } from '../../shared/dates';
import { changed, daysInWords, type FavouriteRoute, isOn, journeyInWords, missing, notIn, requestOf, withRoute } from './route';

const DEPOT: FavouriteRoute = {
  id: '0192f000-0000-7000-8000-000000000001',
  name: 'Depot run',
  kind: 'CAR_MILEAGE',
  from: 'Bristol',
  to: 'Exeter',
  miles: 78,
  roundTrip: true,
  description: 'Depot inspection',
  fuel: null,
  engineCc: null,
  weekdays: ['MONDAY', 'THURSDAY'],
};
const LAB: FavouriteRoute = { ...DEPOT, id: '0192f000-0000-7000-8000-000000000002', to: 'Bath', roundTrip: false, description: 'Samples' };
const ALL = [DEPOT, LAB];
const MONDAY = { kind: 'CAR_MILEAGE' as const, date: '2026-11-16', description: 'Depot inspection', from: 'Bristol', to: 'Exeter', miles: 78, roundTrip: true };

test('a favourite fills in the journey and nothing else', () => {
  const line: LineForm = { ...EMPTY_LINE, kind: 'CAR_MILEAGE', reason: 'mine', typed: { passengers: 'CO100002', from: 'Leeds' } };
  const filled = withRoute(line, DEPOT, ALL);
  expect(filled).toMatchObject({ description: 'Depot inspection', reason: 'mine' });
  expect(filled.typed).toMatchObject({ from: 'Bristol', to: 'Exeter', miles: '78', roundTrip: 'yes', passengers: 'CO100002' });
  expect(isOn(DEPOT, filled)).toBe(true);
});

test('what the person says it was for stays; what another favourite said does not', () => {
  const own = { ...EMPTY_LINE, description: 'Flood at the depot' };
  expect(withRoute(own, DEPOT, ALL).description).toBe('Flood at the depot');
  const second = withRoute(withRoute(EMPTY_LINE, DEPOT, ALL), LAB, ALL);
  expect([second.description, second.typed.roundTrip, isOn(LAB, second), isOn(DEPOT, second)]).toEqual(['Samples', '', true, false]);
});

test('a journey is the same however its places are capitalised, and another with other miles', () => {
  const line = withRoute(EMPTY_LINE, DEPOT, ALL);
  expect(isOn(DEPOT, { ...line, typed: { ...line.typed, from: ' bristol ' } })).toBe(true);
  expect(isOn(DEPOT, { ...line, typed: { ...line.typed, miles: '80' } })).toBe(false);
});

test('a line is kept as a route with its name and days, and without its date', () => {
  expect(requestOf(MONDAY, { name: ' Depot run ', weekdays: 'MONDAY,THURSDAY' })).toEqual({
    name: 'Depot run',
    kind: 'CAR_MILEAGE',
    from: 'Bristol',
    to: 'Exeter',
    miles: 78,
    roundTrip: true,
    description: 'Depot inspection',
    weekdays: ['MONDAY', 'THURSDAY'],
  });
  expect(requestOf({ ...MONDAY, fuel: 'PETROL', engineCc: 1598 }, { name: 'A', weekdays: '' })).toMatchObject({ fuel: 'PETROL', engineCc: 1598, weekdays: [] });
  expect(changed(DEPOT, { name: 'Depot', weekdays: '' })).toEqual({ ...requestOf(MONDAY, { name: 'Depot', weekdays: '' }) });
  expect(Object.keys(missing({ name: ' ', weekdays: '' }, 'a'))).toEqual(['a-name']);
});

test('journeys that wait in the draft on this phone are not listed again', () => {
  const draft = withJourneys(begun('0192f000-0000-7000-8000-000000000003'), [MONDAY]);
  expect(draft).toMatchObject({ at: 'check', form: { lines: [formOfLine(MONDAY)] } });
  const thursday = { ...MONDAY, date: '2026-11-19' };
  const left = (form: ClaimForm | undefined) => notIn(form, [MONDAY, thursday], ({ date }) => isoOf(date));
  expect(left(draft.form)).toEqual([thursday]);
  expect(left(undefined)).toHaveLength(2);
  expect(withJourneys(draft, [thursday]).form.lines).toHaveLength(2);
});

test('a journey and its days in words', () => {
  expect([journeyInWords(DEPOT), journeyInWords({ ...LAB, miles: 1 })]).toEqual(['Bristol to Exeter and back, 78 miles each way', 'Bristol to Bath, 1 mile']);
  expect([daysInWords(['THURSDAY', 'MONDAY']), daysInWords(['FRIDAY']), daysInWords([])]).toEqual(['Mondays and Thursdays', 'Fridays', '']);
});
