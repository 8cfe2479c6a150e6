const gbp = (pence: number) => ({ pence, currency: 'GBP' as const });

/** A payslip as the contract describes it. */
export const PAYSLIP = {
  id: '0192e000-0000-7000-8000-000000000001',
  name: 'Amara Okafor',
  staffNumber: 'CO100001',
  department: 'CO',
  departmentName: 'Cabinet Office',
  payDate: '2026-10-30',
  taxYear: 2026,
  taxPeriod: 7,
  taxCode: '1257L',
  taxBasis: 'CUMULATIVE' as const,
  taxBasisInWords: 'Cumulative: your tax takes account of all your pay and tax since 6 April.',
  niNumber: 'AB 12 34 56 C',
  niLetter: 'A',
  annualSalary: gbp(3_700_000),
  weekMinutes: 2220,
  payments: [
    {
      description: 'Salary',
      units: null,
      rate: null,
      amount: gbp(308_333),
      taxable: true,
      niable: true,
      pensionable: true,
      periodOf: null,
    },
  ],
  deductions: [
    { kind: 'TAX' as const, description: 'PAYE income tax', amount: gbp(39_240), balance: null },
    { kind: 'NATIONAL_INSURANCE' as const, description: 'National Insurance', amount: gbp(16_283), balance: null },
    { kind: 'PENSION' as const, description: 'Alpha pension', amount: gbp(16_804), balance: null },
  ],
  netPayments: [{ method: 'BACS', account: '****4321', amount: gbp(236_006) }],
  thisPeriod: {
    gross: gbp(308_333),
    taxable: gbp(291_529),
    niable: gbp(308_333),
    tax: gbp(39_240),
    ni: gbp(16_283),
    pension: gbp(16_804),
  },
  yearToDate: {
    gross: gbp(2_158_331),
    taxable: gbp(2_040_703),
    niable: gbp(2_158_331),
    tax: gbp(274_680),
    ni: gbp(113_981),
    pension: gbp(117_628),
  },
  totals: { payments: gbp(308_333), deductions: gbp(72_327), net: gbp(236_006) },
  explanations: [{ figure: '/totals/net', text: '£3,083.33 payments − £723.27 deductions = £2,360.06' }],
  message: null,
};

export const PROBLEM = {
  type: 'urn:sop:problem:not-found',
  title: 'There is nothing here that you may see',
  status: 404,
  detail: 'Nothing with this id is yours to see.',
  rule: 'NOT_FOUND',
  errors: [],
  traceId: null,
};
