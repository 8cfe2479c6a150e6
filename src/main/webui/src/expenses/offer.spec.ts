import { expect, test } from '@playwright/test';
import type { Reading } from '../receipts/reading';
import { EMPTY_LINE, type ExpenseType, type LineForm } from './claimForm';
import { accepted, isRead, offerOf, typedOver } from './offer';

const box = { left: 0, top: 0, width: 1, height: 1 };
const found = <T>(value: T, confidence = 95) => ({ value, confidence, box });
const READ: Reading = {
  status: 'READ',
  message: '',
  picture: null,
  merchant: found('Corner Cafe'),
  date: found('2026-11-03'),
  total: found(4210),
  currency: found('GBP'),
  vat: found(702),
};
const MEALS: ExpenseType = {
  kind: 'MEALS',
  title: 'Meals',
  fields: ['amount', 'foreign', 'vat', 'receiptIds'],
  needed: [],
  receiptFrom: null,
  ceilings: [],
  rates: [],
};
const RECEIPT = { id: '0192f000-0000-7000-8000-000000000001', name: 'receipt.jpg' };
const WITH_RECEIPT: LineForm = { ...EMPTY_LINE, receipts: [RECEIPT] };
const offered = (reading: Partial<Reading>, line: Partial<LineForm> = {}, type = MEALS) =>
  Object.fromEntries(offerOf({ ...READ, ...reading }, { ...EMPTY_LINE, ...line }, type).map(({ field, said }) => [field, said]));

test('what is read is offered for what is empty, as people write it', () => {
  expect(offered({})).toEqual({ description: 'Corner Cafe', date: '3 November 2026', amount: '£42.10', vat: '£7.02' });
});

test('what the person typed is neither offered anew nor overwritten', () => {
  const mine: Partial<LineForm> = { description: 'Lunch', date: { day: '3', month: '', year: '' }, typed: { amount: '12', vat: '2' } };
  expect(offered({}, mine)).toEqual({});
  const meanwhile = { ...WITH_RECEIPT, typed: { amount: '12' } };
  const line = accepted(meanwhile, RECEIPT.id, offerOf(READ, EMPTY_LINE, MEALS));
  expect([line.typed.amount, line.description, line.typed.vat]).toEqual(['12', 'Corner Cafe', '7.02']);
  expect(isRead(line, 'amount')).toBe(false);
});

test('what was hardly readable is said to be so, or is not offered', () => {
  const doubts = offerOf({ ...READ, merchant: found('Corn r C fe', 60), date: found('2026-11-03', 49) }, EMPTY_LINE, MEALS);
  expect(doubts.map(({ field, isDoubtful }) => [field, isDoubtful])).toEqual([['description', true], ['amount', false], ['vat', false]]);
});

test('an amount in another currency comes with that currency and without VAT', () => {
  expect(offered({ currency: found('EUR') })).toMatchObject({ amount: '42.10 EUR', foreign: 'EUR' });
  expect(offered({ currency: found('EUR') }).vat).toBeUndefined();
  expect(offered({ currency: found('JPY'), total: found(120_000) }).amount).toBe('1200 JPY');
  expect(offered({ currency: found('JPY'), total: found(120_050) })).not.toHaveProperty('amount');
  expect(offered({ currency: null }).amount).toBe('£42.10');
  expect(offered({ currency: found('EUR') }, { typed: { amount: '42.10' } })).not.toHaveProperty('foreign');
});

test('an amount is offered only in the currency that the person has named', () => {
  expect(offered({ currency: found('EUR') }, { typed: { foreign: 'eur' } }).amount).toBe('42.10 EUR');
  expect(offered({}, { typed: { foreign: 'EUR' } })).not.toHaveProperty('vat');
  expect(offered({}, { typed: { foreign: 'EUR' } })).not.toHaveProperty('amount');
});

test('a kind without the field is offered nothing for it', () => {
  expect(offered({}, {}, { ...MEALS, fields: ['receiptIds'] })).toEqual({ description: 'Corner Cafe', date: '3 November 2026' });
});

test('a field is marked as read until the person types there or the receipt is gone', () => {
  const line = accepted(WITH_RECEIPT, RECEIPT.id, offerOf(READ, WITH_RECEIPT, MEALS));
  expect(line.date).toEqual({ day: '3', month: '11', year: '2026' });
  expect(isRead(line, 'date')).toBe(true);
  const changed = typedOver(line, 'date');
  expect([isRead(changed, 'date'), isRead(changed, 'amount')]).toEqual([false, true]);
  expect(isRead({ ...line, receipts: [] }, 'date')).toBe(false);
});

test('what was turned down leaves the line as it was, and is known not to be asked for again', () => {
  expect(accepted(WITH_RECEIPT, RECEIPT.id, [])).toEqual({ ...WITH_RECEIPT, read: { receipt: RECEIPT.id, fields: [] } });
});
