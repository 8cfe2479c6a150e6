import type { Page } from '@playwright/test';
import type { components } from '../../src/api';

type Schemas = components['schemas'];

export const RIGHT = '0192e000-0000-7000-8000-000000000001';
export const WRONG = '0192e000-0000-7000-8000-000000000002';
export const BEFORE = '0192e000-0000-7000-8000-000000000003';
const CLAIM = '0192e000-0000-7000-8000-00000000000c';
const ABSENCE = '0192e000-0000-7000-8000-00000000000a';

const money = (pence: number) => ({ pence, currency: 'GBP' as const });
const figures = (gross: number, months: number) => ({
  gross: money(gross * months),
  taxable: money(291_529 * months),
  niable: money(gross * months),
  tax: money(37_340 * months),
  ni: money(16_283 * months),
  pension: money(16_804 * months),
});

function payment(description: string, meaning: string, pence: number, more: Partial<Schemas['PayslipPayment']> = {}) {
  const nothing = { element: null, units: null, unit: null, rate: null, periodOf: null, source: null };
  return { description, meaning, amount: money(pence), taxable: true, niable: true, pensionable: true, ...nothing, ...more };
}

function deduction(kind: Schemas['DeductionKind'], description: string, meaning: string, pence: number, balance: number | null = null) {
  return { kind, description, meaning, amount: money(pence), balance: balance === null ? null : money(balance) };
}

const AWARD = 'What a pay award adds to an earlier month, paid now because the award came later.';

/** One with everything on it: the right one of a month whose first was wrong. */
export const PAYSLIP: Schemas['Payslip'] = {
  id: RIGHT,
  name: 'Amara Okafor',
  staffNumber: 'CO100001',
  department: 'CO',
  departmentName: 'Cabinet Office',
  employer: 'Cabinet Office',
  payeReference: '120/AB12345',
  payDate: '2026-09-30',
  taxYear: 2026,
  taxPeriod: 6,
  taxCode: '1257L',
  taxBasis: 'CUMULATIVE',
  taxBasisInWords: 'Cumulative: your tax takes account of all your pay and tax since 6 April.',
  taxCodeParts: [
    { part: '1257', meaning: '£12,570 of your pay of a year is free of tax.' },
    { part: 'L', meaning: 'You have the standard allowance that most people have.' },
  ],
  niNumber: 'AB 12 34 56 C',
  niLetter: 'A',
  niLetterInWords: 'The standard category, for most employees.',
  pensionRate: 545,
  annualSalary: money(3_811_000),
  weekMinutes: 2220,
  payments: [
    payment('Salary', 'Your pay for your contracted hours.', 317_583),
    payment('Pay award arrears', AWARD, 9_250, { element: 'ARREARS', periodOf: '2026-07' }),
    payment('Pay award arrears', AWARD, 9_250, { element: 'ARREARS', periodOf: '2026-08' }),
    payment('Overtime', 'Pay for hours you worked beyond your contracted hours.', 5_000, {
      units: 2.5,
      unit: 'HOURS',
      rate: money(2_000),
    }),
    payment('Mileage', 'Mileage: paid back to you for journeys you made for work in your own vehicle.', 5_400, {
      units: 120,
      unit: 'MILES',
      rate: money(45),
      source: { kind: 'EXPENSE_CLAIM', id: CLAIM, href: `/v1/expense-claims/${CLAIM}` },
    }),
    payment('Unpaid leave', 'Pay taken off for leave without pay.', -14_657, {
      units: -1,
      unit: 'DAYS',
      source: { kind: 'ABSENCE', id: ABSENCE, href: `/v1/holidays/${ABSENCE}` },
    }),
  ],
  deductions: [
    deduction('TAX', 'PAYE income tax', 'Income tax, taken each payday as your tax code says (PAYE).', 39_000),
    deduction('NATIONAL_INSURANCE', 'National Insurance', 'National Insurance, which counts towards your State Pension.', 17_000),
    deduction('PENSION', 'Pension: alpha', 'What you pay into alpha, a pension scheme of the Civil Service.', 17_300),
    deduction('OTHER', 'Season ticket loan', 'What you pay back of the loan for your season ticket.', 8_000, 40_000),
  ],
  netPayments: [{ method: 'BACS', account: '****4321', amount: money(250_526) }],
  thisPeriod: figures(326_426, 1),
  yearToDate: figures(326_426, 6),
  totals: { payments: money(331_826), deductions: money(81_300), net: money(250_526) },
  explanations: [{ figure: '/totals/net', text: '£3,318.26 payments − £813.00 deductions = £2,505.26' }],
  message: 'The pay award is included from this month.',
  corrects: WRONG,
  correctedBy: null,
};

export const CHANGES: Schemas['PayslipChanges'] = {
  payslip: { id: RIGHT, payDate: '2026-09-30', net: money(250_526) },
  comparedWith: { id: BEFORE, payDate: '2026-08-28', net: money(237_906) },
  difference: money(12_620),
  summary: 'Your net pay is £126.20 more than in August 2026: £2,505.26 instead of £2,379.06.',
  changes: [
    {
      cause: 'BACK_DATED',
      amount: money(13_320),
      text: 'Pay for July 2026 and August 2026. £185.00 more pay, £37.00 more tax and £14.80 more National Insurance: £133.20 more net pay.',
      parts: [
        { kind: 'PAY', line: 'Pay award arrears', amount: money(18_500) },
        { kind: 'TAX', line: 'PAYE income tax', amount: money(-3_700) },
        { kind: 'NATIONAL_INSURANCE', line: 'National Insurance', amount: money(-1_480) },
      ],
    },
    {
      cause: 'UNEXPLAINED',
      amount: money(-700),
      text: 'Nothing on your payslips explains £7.00 of your tax. £7.00 more tax: £7.00 less net pay.',
      parts: [{ kind: 'TAX', line: 'PAYE income tax', amount: money(-700) }],
    },
  ],
  howWorkedOut: "Each line's difference is taken from your two payslips.",
};

function summary(id: string, payDate: string, net: number, corrects: string | null): Schemas['PayslipSummary'] {
  const { department, departmentName, taxYear, taxPeriod } = PAYSLIP;
  const totals = { ...PAYSLIP.totals, net: money(net) };
  const paid = { readable: true, gross: money(326_426), totals };
  return { id, department, departmentName, payDate, taxYear, taxPeriod, ...paid, corrects };
}

/** Those of a person whose newest payslip has everything that a payslip can have. */
export async function answerPayslips(page: Page): Promise<void> {
  const payslips = [summary(RIGHT, '2026-09-30', 250_526, WRONG), summary(BEFORE, '2026-08-28', 237_906, null)];
  await page.route('**/v1/payslips?*', (route) => route.fulfill({ json: { payslips, next: null } }));
  await page.route('**/v1/payslips', (route) => route.fulfill({ json: { payslips, next: null } }));
  await page.route(`**/v1/payslips/${RIGHT}`, (route) => route.fulfill({ json: PAYSLIP }));
  const wrong = { ...PAYSLIP, id: WRONG, corrects: null, correctedBy: RIGHT };
  await page.route(`**/v1/payslips/${WRONG}`, (route) => route.fulfill({ json: wrong }));
  await page.route(`**/v1/payslips/${RIGHT}/changes`, (route) => route.fulfill({ json: CHANGES }));
  const nothing = { ...CHANGES, difference: money(0), changes: [], summary: 'Nothing changed: your net pay is £2,505.26, as in September 2026.' };
  const same = { ...nothing, comparedWith: { ...CHANGES.payslip, id: WRONG } };
  await page.route(`**/v1/payslips/${RIGHT}/changes?*`, (route) => route.fulfill({ json: same }));
  const first = { ...nothing, comparedWith: null, summary: 'This is the first payslip here from this department, so there is none to compare it with.' };
  await page.route(`**/v1/payslips/${BEFORE}/changes`, (route) => route.fulfill({ json: first }));
}
