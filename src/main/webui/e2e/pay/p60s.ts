import type { Page } from '@playwright/test';
import type { components } from '../../src/api';

type P60Year = components['schemas']['P60Year'];
type P60 = P60Year['p60s'][number];

const money = (pence: number) => ({ pence, currency: 'GBP' as const });

const OF_HMRC: P60 = {
  department: 'HMRC',
  departmentName: 'HM Revenue and Customs',
  employer: 'HM Revenue and Customs',
  employerAddress: ['100 Parliament Street', 'London', 'SW1A 2BQ'],
  payeReference: '120/CD12345',
  staffNumber: 'HM100001',
  name: 'Amara Okafor',
  niNumber: 'AB 12 34 56 C',
  taxCode: 'K475',
  taxBasis: 'WEEK1_MONTH1',
  taxBasisInWords: 'Month 1: your tax takes account of this pay alone.',
  taxCodeParts: [{ part: 'K475', meaning: '£4,750 is added to your pay of a year before tax is taken.' }],
  previousEmployments: { pay: money(1_234_500), tax: money(210_000) },
  thisEmployment: { pay: money(800_000), tax: money(-12_345) },
  total: { pay: money(2_034_500), tax: money(197_655) },
  nationalInsurance: [
    {
      letter: 'C',
      letterInWords: 'For employees over State Pension age.',
      atLowerLimit: money(650_000),
      toPrimaryThreshold: money(150_000),
      toUpperLimit: money(0),
      contributions: money(0),
    },
  ],
  statutoryPay: [{ kind: 'SHARED_PARENTAL', amount: money(37_488) }],
  studentLoan: money(0),
  postgraduateLoan: money(12_300),
  replacement: true,
  replaced: false,
};

/** Those of a person with two employments, the P60 of one of which was wrong. */
export async function answerP60s(page: Page): Promise<void> {
  const of = (p60s: P60[]): P60Year => ({ taxYear: 2025, yearEnds: '2026-04-05', name: 'Amara Okafor', p60s });
  const other: P60 = { ...OF_HMRC, department: 'CO', departmentName: 'Cabinet Office', employer: 'Cabinet Office', replacement: false };
  const wrong: P60 = { ...OF_HMRC, thisEmployment: { pay: money(900_000), tax: money(0) }, replacement: false, replaced: true };
  await page.route('**/v1/p60s/2025', (route) => route.fulfill({ json: of([OF_HMRC, other]) }));
  await page.route('**/v1/p60s/2025?replaced=true', (route) => route.fulfill({ json: of([wrong]) }));
}
