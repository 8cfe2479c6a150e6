import { expect, test } from '@playwright/test';
import type { Schemas } from '../shared/client';
import { type ClaimForm, controlsOf, EMPTY_LINE, type ExpenseType, firstIncomplete, formOf, lineOf, type LineForm, missing, prefixOf, requestOf } from './claimForm';
import type { LineField } from './fields';
import { isOverCeiling, limitOf } from './limits';

const COST: LineField[] = ['amount', 'foreign', 'vat', 'receiptIds', 'noReceiptReason', 'alcoholIncluded'];
const RIDE: LineField[] = ['from', 'to', 'miles', 'roundTrip', 'commuteMiles'];
const GBP = (pence: number) => ({ pence, currency: 'GBP' as const });

function type(kind: ExpenseType['kind'], fields: LineField[], needed: LineField[], more: Partial<ExpenseType> = {}): ExpenseType {
  return { kind, title: kind, fields, needed, receiptFrom: null, ceilings: [], rates: [], ...more };
}

const TRAIN = type('TRAIN', [...COST, 'travelClass', 'priorApproval', 'from', 'to'], [], { receiptFrom: GBP(500) });
const CAR = type('CAR_MILEAGE', [...RIDE, 'passengers', 'byChoice'], ['from', 'to', 'miles'], {
  rates: [
    { label: 'miles, first 10,000 of 2026/27', amount: GBP(55), rule: '' },
    { label: 'miles with each passenger', amount: GBP(5), rule: '' },
  ],
});
const COMPANY_CAR = type('COMPANY_CAR_MILEAGE', [...RIDE, 'fuel', 'engineCc'], ['from', 'to', 'miles', 'fuel'], {
  rates: [
    { label: 'miles on petrol', amount: GBP(22), rule: '' },
    { label: 'miles on electric', amount: GBP(8), rule: '' },
  ],
});
const HOTEL = type('HOTEL', [...COST, 'nights', 'area', 'mealsIncluded'], ['nights', 'area'], {
  receiptFrom: GBP(500),
  ceilings: [
    { area: 'LONDON', amount: GBP(15_000) },
    { area: 'ELSEWHERE', amount: GBP(12_000) },
  ],
});
const AWAY = type('SUBSISTENCE', ['leftAt', 'backOn', 'backAt'], ['leftAt', 'backOn', 'backAt']);
const TYPES = [TRAIN, CAR, COMPANY_CAR, HOTEL, AWAY];

const ANY: LineForm = { ...EMPTY_LINE, description: ' Site visit ', date: { day: '3', month: '11', year: '2026' } };
const DRIVE: LineForm = { ...ANY, kind: 'CAR_MILEAGE', typed: { from: 'Bristol', to: 'Exeter', miles: '120' } };
const FARE: LineForm = { ...ANY, kind: 'TRAIN', typed: { amount: '4.80' } };

test('an empty line asks for what every expense needs', () => {
  expect(Object.keys(missing(EMPTY_LINE, undefined))).toEqual(['kind', 'description', 'date']);
});

test('each kind asks for the fields that it needs, and only for those', () => {
  expect(missing(DRIVE, CAR)).toEqual({});
  expect(Object.keys(missing({ ...DRIVE, typed: {} }, CAR))).toEqual(['from', 'to', 'miles']);
  expect(Object.keys(missing({ ...DRIVE, kind: 'TRAIN', typed: {} }, TRAIN))).toEqual(['amount']);
  expect(Object.keys(missing({ ...ANY, kind: 'HOTEL' }, HOTEL))).toEqual(['nights', 'area', 'amount']);
  expect(Object.keys(missing({ ...ANY, kind: 'SUBSISTENCE' }, AWAY))).toEqual(['leftAt', 'backAt']);
});

test('what cannot be read is asked for again, whether it is needed or not', () => {
  const typed = { ...DRIVE.typed, miles: '1.5', passengers: 'my boss!' };
  expect(Object.keys(missing({ ...DRIVE, typed }, CAR))).toEqual(['miles', 'passengers']);
  expect(Object.keys(missing({ ...FARE, typed: { amount: '0', vat: 'none' } }, TRAIN))).toEqual(['amount', 'vat']);
  expect(Object.keys(missing({ ...FARE, typed: { amount: '1', foreign: '€' } }, TRAIN))).toEqual(['foreign']);
});

test('an engine has a size unless the car is electric', () => {
  const line: LineForm = { ...DRIVE, kind: 'COMPANY_CAR_MILEAGE', typed: { ...DRIVE.typed, fuel: 'PETROL' } };
  expect(Object.keys(missing(line, COMPANY_CAR))).toEqual(['engineCc']);
  expect(missing({ ...line, typed: { ...line.typed, fuel: 'ELECTRIC' } }, COMPANY_CAR)).toEqual({});
});

test('a line that is only half typed is opened before the claim is checked', () => {
  const first = (...lines: LineForm[]) => firstIncomplete({ title: null, lines }, TYPES);
  const away: LineForm = { ...ANY, kind: 'SUBSISTENCE', typed: { leftAt: '18:00', backAt: '01:30', backOn: 'next' } };
  expect(first(FARE, DRIVE, away)).toBe(-1);
  expect(first({ ...EMPTY_LINE, description: 'Half a line' }, DRIVE)).toBe(0);
  expect(first(FARE, { ...away, date: EMPTY_LINE.date })).toBe(1);
  expect(first(FARE, { ...FARE, typed: {} })).toBe(1);
});

test('a kind that may not be claimed today is left to the service', () => {
  expect(firstIncomplete({ title: null, lines: [FARE] }, [])).toBe(-1);
  expect(firstIncomplete({ title: null, lines: [{ ...FARE, description: '' }] }, [])).toBe(0);
});

test('a journey over midnight without a date ends on no day yet', () => {
  const line: LineForm = { ...EMPTY_LINE, kind: 'SUBSISTENCE', typed: { backOn: 'next' } };
  expect(lineOf(line, AWAY).backOn).toBeUndefined();
});

test('a question that another answer makes needless is not asked', () => {
  const fields = (line: LineForm) => controlsOf(line, TRAIN).map(({ field }) => field);
  expect(fields(FARE)).not.toContain('priorApproval');
  expect(fields({ ...FARE, typed: { travelClass: 'FIRST' } })).toContain('priorApproval');
  expect(fields(FARE)).toContain('noReceiptReason');
  expect(fields({ ...FARE, receipts: [{ id: 'a', name: 'ticket.jpg' }] })).not.toContain('noReceiptReason');
});

test('a claim has a line for each expense, and the first gives it its name', () => {
  const request = requestOf({ title: null, lines: [DRIVE, FARE] }, TYPES, true);
  expect(request).toEqual({
    title: 'Site visit',
    submit: true,
    lines: [
      { kind: 'CAR_MILEAGE', date: '2026-11-03', description: 'Site visit', from: 'Bristol', to: 'Exeter', miles: 120 },
      { kind: 'TRAIN', date: '2026-11-03', description: 'Site visit', amount: GBP(480) },
    ],
  });
});

test('what was typed for another kind is not sent', () => {
  const request = lineOf({ ...FARE, typed: { ...FARE.typed, miles: '7', nights: '2' } }, TRAIN);
  expect(Object.keys(request)).toEqual(['kind', 'date', 'description', 'amount']);
});

test('an amount in another currency is whole units of that currency, and no pounds', () => {
  const abroad = (amount: string, foreign: string) => lineOf({ ...FARE, typed: { amount, foreign } }, TRAIN);
  expect(abroad('120.50', 'eur')).toMatchObject({ foreign: { minorUnits: 12_050, currency: 'EUR' } });
  expect(abroad('1,200', 'JPY')).toMatchObject({ foreign: { minorUnits: 1200, currency: 'JPY' } });
  expect(abroad('1.234', 'KWD')).toMatchObject({ foreign: { minorUnits: 1234, currency: 'KWD' } });
  expect(abroad('120.50', 'EUR').amount).toBeUndefined();
  expect(Object.keys(missing({ ...FARE, typed: { amount: '12.50', foreign: 'JPY' } }, TRAIN))).toEqual(['amount']);
});

test('VAT is in pounds, so it is neither asked for nor sent beside another currency', () => {
  const abroad: LineForm = { ...FARE, typed: { amount: '120', vat: '20', foreign: 'eur' } };
  expect([prefixOf('amount', abroad), prefixOf('vat', abroad), prefixOf('amount', FARE)]).toEqual(['EUR', '£', '£']);
  expect(controlsOf(abroad, TRAIN).map(({ field }) => field)).not.toContain('vat');
  expect(lineOf(abroad, TRAIN).vat).toBeUndefined();
  const again = { ...abroad, typed: { ...abroad.typed, foreign: ' ' } };
  expect(lineOf(again, TRAIN)).toMatchObject({ amount: GBP(12_000), vat: GBP(2000) });
});

test('a journey over midnight ends on the next day', () => {
  const meals: LineForm = { ...ANY, kind: 'SUBSISTENCE', typed: { leftAt: '18:00', backAt: '01:30', backOn: 'next' } };
  expect(lineOf(meals, AWAY)).toMatchObject({ leftAt: '18:00', backOn: '2026-11-04', backAt: '01:30' });
  expect(lineOf({ ...meals, typed: { leftAt: '08:00', backAt: '18:30' } }, AWAY).backOn).toBe('2026-11-03');
});

test('a claim that is read and sent unchanged says the same', () => {
  const receipts = [{ id: '0192f000-0000-7000-8000-000000000001', name: 'Receipt 1' }];
  const lines: LineForm[] = [
    { ...DRIVE, typed: { ...DRIVE.typed, roundTrip: 'yes', passengers: 'co100002, CO100003', commuteMiles: '0' } },
    { ...ANY, kind: 'HOTEL', reason: 'All else was full.', receipts, typed: { amount: '150', vat: '25.00', nights: '1', area: 'ELSEWHERE', mealsIncluded: 'BREAKFAST,DINNER' } },
    { ...FARE, typed: { amount: '1200', foreign: 'JPY', noReceiptReason: 'None printed' } },
    { ...ANY, kind: 'SUBSISTENCE', typed: { leftAt: '18:00', backAt: '01:30', backOn: 'next' } },
  ];
  const sent = requestOf({ title: 'Trip', lines }, TYPES, true);
  const read: ClaimForm = formOf({ title: 'Trip', lines: sent.lines.map(asRead) });
  expect(requestOf(read, TYPES, true)).toEqual(sent);
});

/** The service answers with every field, and times with seconds. */
function asRead(line: Schemas['ClaimLineRequest']): Schemas['ClaimLine'] {
  const { amount, foreign, receiptIds, mealsIncluded, passengers, leftAt, backAt, ...same } = line;
  const names = ['reason', 'vat', 'noReceiptReason', 'alcoholIncluded', 'travelClass', 'priorApproval', 'from', 'to', 'miles', 'roundTrip', 'commuteMiles', 'byChoice', 'fuel', 'engineCc', 'nights', 'area', 'backOn', 'decisionReason'];
  return {
    ...Object.fromEntries(names.map((name) => [name, null])),
    ...same,
    claimed: amount ?? null,
    foreign: foreign ? { ...foreign, rate: null } : null,
    receiptIds: receiptIds ?? [],
    mealsIncluded: mealsIncluded ?? [],
    passengers: passengers ?? [],
    leftAt: leftAt ? `${leftAt}:00` : null,
    backAt: backAt ? `${backAt}:00` : null,
  } as unknown as Schemas['ClaimLine'];
}

test('the limits are read beside the field that they are about', () => {
  const hotel: LineForm = { ...ANY, kind: 'HOTEL', typed: {} };
  expect(limitOf('receiptIds', HOTEL, hotel)).toBe('A receipt is needed from £5.00.');
  expect(limitOf('amount', HOTEL, hotel)).toBe('More than £150.00 a night in London or £120.00 a night elsewhere needs a reason.');
  expect(limitOf('amount', HOTEL, { ...hotel, typed: { area: 'ELSEWHERE' } })).toBe('More than £120.00 a night needs a reason.');
  expect(limitOf('miles', CAR, DRIVE)).toBe('55p a mile, first 10,000 of 2026/27; 5p a mile with each passenger.');
  expect(limitOf('miles', COMPANY_CAR, { ...DRIVE, typed: { fuel: 'ELECTRIC' } })).toBe('8p a mile on electric.');
  expect([limitOf('from', CAR, DRIVE), limitOf('from', TRAIN, FARE)]).toEqual(['Write Home if you started there.', '']);
});

test('the reason is asked for while typing once the nights cost more than the ceiling', () => {
  const stay = (amount: string, nights: string): LineForm => ({ ...ANY, kind: 'HOTEL', typed: { area: 'ELSEWHERE', amount, nights } });
  expect(isOverCeiling(HOTEL, stay('240', '2'))).toBe(false);
  expect(isOverCeiling(HOTEL, stay('240.01', '2'))).toBe(true);
});

test('a copy that the service proposes is read like a claim, and is sent as it was proposed', () => {
  const lines: Schemas['ClaimLineRequest'][] = [
    { kind: 'CAR_MILEAGE', date: '2026-11-03', description: 'Depot', from: 'Bristol', to: 'Exeter', miles: 78, roundTrip: true },
    { kind: 'TRAIN', date: '2026-11-04', description: 'Fare', amount: GBP(480), travelClass: 'STANDARD' },
    { kind: 'HOTEL', date: '2026-11-04', description: 'Inn', foreign: { minorUnits: 12_050, currency: 'EUR' }, nights: 2, area: 'ABROAD' },
    { kind: 'SUBSISTENCE', date: '2026-11-04', description: 'Away', leftAt: '08:00', backOn: '2026-11-05', backAt: '01:00' },
  ];
  expect(requestOf(formOf({ title: 'Trip', lines }), TYPES, false)).toEqual({ title: 'Trip', lines, submit: false });
});
