import { expect, test } from '@playwright/test';
import { type ClaimForm, EMPTY, missing, requestOf } from './claimForm';

const CAR: ClaimForm = {
  ...EMPTY,
  kind: 'CAR_MILEAGE',
  description: ' Site visit ',
  date: { day: '3', month: '11', year: '2026' },
  from: 'Bristol',
  to: 'Exeter',
  miles: '120',
};

test('an empty form asks for what every claim needs', () => {
  expect(Object.keys(missing(EMPTY))).toEqual(['kind', 'description', 'date']);
});

test('each kind asks for its own fields, and only for those', () => {
  expect(missing(CAR)).toEqual({});
  expect(Object.keys(missing({ ...CAR, miles: '1.5' }))).toEqual(['miles']);
  expect(Object.keys(missing({ ...CAR, kind: 'TRAIN' }))).toEqual(['amount']);
  expect(Object.keys(missing({ ...CAR, kind: 'SUBSISTENCE' }))).toEqual(['leftAt', 'backAt']);
});

test('a claim is submitted at once, with one line of its kind', () => {
  expect(requestOf(CAR)).toEqual({
    title: 'Site visit',
    submit: true,
    lines: [
      { kind: 'CAR_MILEAGE', date: '2026-11-03', description: 'Site visit', from: 'Bristol', to: 'Exeter', miles: 120 },
    ],
  });
});

test('a train fare is whole pence', () => {
  const [line] = requestOf({ ...CAR, kind: 'TRAIN', amount: '4.80' }).lines;
  expect(line?.amount).toEqual({ pence: 480, currency: 'GBP' });
});

test('a journey over midnight ends on the next day', () => {
  const meals: ClaimForm = { ...CAR, kind: 'SUBSISTENCE', leftAt: '18:00', backAt: '01:30', backNextDay: 'yes' };
  expect(requestOf(meals).lines[0]).toMatchObject({ leftAt: '18:00', backOn: '2026-11-04', backAt: '01:30' });
});
