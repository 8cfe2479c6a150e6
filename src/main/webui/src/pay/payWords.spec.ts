import { expect, test } from '@playwright/test';
import { accountText, change, month, netText, notesOfDeduction, percent, placeOf, taxYear, unitsText } from './payWords';
import { nameIn } from './nameIn';

const rate = { pence: 2000, currency: 'GBP' as const };
const NOTHING = { units: null, unit: null, rate: null };

test('units are said with what they count and what each is paid at, as far as payroll says so', () => {
  expect(unitsText({ units: 2.5, unit: 'HOURS', rate })).toBe('2.5 hours at £20.00');
  expect(unitsText({ units: 1, unit: 'DAYS', rate: null })).toBe('1 day');
  expect(unitsText({ units: -1, unit: 'DAYS', rate: null })).toBe('−1 day');
  expect(unitsText({ units: 120, unit: null, rate })).toBe('120 at £20.00');
  expect(unitsText({ units: 1234.25, unit: 'MILES', rate: null })).toBe('1,234.25 miles');
  expect(unitsText({ ...NOTHING, rate })).toBe('at £20.00');
  expect(unitsText(NOTHING)).toBe('');
});

test('what is left to repay is said where something is, and nothing else', () => {
  const deduction = { kind: 'OTHER' as const, description: 'Season ticket loan', meaning: '', amount: rate };
  expect(notesOfDeduction({ ...deduction, balance: rate })).toEqual(['£20.00 left to repay']);
  expect(notesOfDeduction({ ...deduction, balance: null })).toEqual([]);
});

test('rates are written without noughts that say nothing', () => {
  expect([460, 735, 805, 1000, 0].map(percent)).toEqual(['4.6%', '7.35%', '8.05%', '10%', '0%']);
});

test('what a change did to net pay has its sign', () => {
  expect([6226, -1450, 0].map((pence) => change({ pence }))).toEqual(['+£62.26', '−£14.50', '£0.00']);
});

test('net pay of a payslip that was damaged is not known', () => {
  expect([netText({ net: rate }), netText(null)]).toEqual(['£20.00 net', 'Cannot be read']);
});

test('months and tax years are written out', () => {
  expect([month('2026-09'), month('2027-01')]).toEqual(['September 2026', 'January 2027']);
  expect(taxYear(2026)).toBe('2026 to 2027');
});

test('an account is known by its end', () => {
  expect(accountText({ method: 'BACS', account: '****4321', amount: rate })).toBe('To your account ending 4321 (BACS)');
  expect(accountText({ method: 'Cheque', account: null, amount: rate })).toBe('Cheque');
});

test('what was asked for here is read where it was asked for', () => {
  expect(placeOf({ kind: 'EXPENSE_CLAIM', id: '1' }).href).toBe('#/expenses/1');
  expect(placeOf({ kind: 'ABSENCE', id: '2' }).href).toBe('#/holidays/2');
});

test('a document is saved under the name that the service gives it, and no other place', () => {
  const named = (disposition: string) => nameIn(new Headers({ 'Content-Disposition': disposition }));
  expect(named('attachment; filename="payslip-2026-09-30.pdf"')).toBe('payslip-2026-09-30.pdf');
  expect(named('attachment; filename="../payslip.pdf"')).toBeUndefined();
  expect(nameIn(new Headers())).toBeUndefined();
});
