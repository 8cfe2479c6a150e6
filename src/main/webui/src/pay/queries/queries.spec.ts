import { expect, test } from '@playwright/test';
import type { Payslip } from '../payslips';
import { startOf, written } from './queryDraft';
import { kindOf, labelOf, linesOf, missingIn, requestOf, usualTime } from './queryWords';

const money = (pence: number) => ({ pence, currency: 'GBP' as const });
const PAYSLIP = {
  payments: [{ description: 'Salary', amount: money(300_000) }],
  deductions: [{ description: 'PAYE income tax', amount: money(40_000) }],
  netPayments: [{ method: 'BACS', account: '****4321', amount: money(260_000) }],
  taxCode: '1257L',
  niLetter: 'A',
  totals: { net: money(260_000) },
} as unknown as Payslip;

test('one can ask about each line of a payslip, by where it is on it, and about pay as a whole', () => {
  expect(linesOf(PAYSLIP).map(({ value }) => value)).toEqual([
    '/payments/0',
    '/deductions/0',
    '/netPayments/0',
    '/taxCode',
    '/niLetter',
    '/totals/net',
  ]);
  expect(labelOf('/deductions/0', PAYSLIP)).toBe('PAYE income tax: £400.00');
});

test('arrears of two months are told apart', () => {
  const arrears = (periodOf: string) => ({ description: 'Arrears', amount: money(9_250), periodOf });
  const payslip = { ...PAYSLIP, payments: [arrears('2026-07'), arrears('2026-08')] } as unknown as Payslip;
  expect(labelOf('/payments/1', payslip)).toBe('Arrears for August 2026: £92.50');
});

test('a line that this page does not offer is called by its kind', () => {
  expect([kindOf('/deductions/3'), kindOf('/yearToDate/tax')]).toEqual(['A deduction', 'Your pay']);
  expect(labelOf('/payments/7', PAYSLIP)).toBe('A payment');
  expect(kindOf('/taxCode', 'Their')).toBe('Their tax code');
});

test('how long payroll takes is said in working days, and that it is not known', () => {
  expect([0, 1, 3].map(usualTime)).toEqual([
    'Payroll usually answers on the same day.',
    'Payroll usually answers within 1 working day.',
    'Payroll usually answers within 3 working days.',
  ]);
  expect(usualTime(null)).toContain('too few answers');
});

test('a question needs a line and words', () => {
  const form = { payslipId: '1', line: '', text: ' \n' };
  expect(Object.keys(missingIn(form))).toEqual(['line', 'text']);
  expect(missingIn({ ...form, line: '/taxCode', text: 'Why?' })).toEqual({});
  expect(requestOf({ ...form, line: '/taxCode', text: ' Why? \n' })).toEqual({ payslipId: '1', line: '/taxCode', text: 'Why?' });
});

test('the same words keep their id, however often they are sent, and others have another', () => {
  const first = written(null, 'Why?');
  expect(written(first, 'Why?').id).toBe(first.id);
  expect(written(first, 'Why not?').id).not.toBe(first.id);
});

test('a question that is begun anew has its line, and one that goes on its id and words', () => {
  const kept = { id: 'kept', form: { payslipId: '1', line: '/taxCode', text: 'Why?' } };
  expect(startOf(kept, undefined, '1', '')).toEqual(kept);
  expect(startOf(kept, undefined, '1', '/payments/0').form).toEqual({ ...kept.form, line: '/payments/0' });
  expect(startOf(null, undefined, '1', '/payments/0').form).toEqual({ payslipId: '1', line: '/payments/0', text: '' });
  const waiting = { id: 'sent', kind: 'query' as const, owner: 'CO1', title: '', body: {}, form: kept.form };
  expect(startOf(null, waiting, '1', '')).toEqual({ id: 'sent', form: kept.form });
});
