import type { Schemas } from '../../shared/client';
import type { Figure } from './Figures';
import type { P60 } from './p60s';

type Money = Schemas['Money'];

const STATUTORY: Record<Schemas['StatutoryPayKind'], string> = {
  MATERNITY: 'Statutory Maternity Pay',
  PATERNITY: 'Statutory Paternity Pay',
  SHARED_PARENTAL: 'Statutory Shared Parental Pay',
  ADOPTION: 'Statutory Adoption Pay',
  PARENTAL_BEREAVEMENT: 'Statutory Parental Bereavement Pay',
  NEONATAL_CARE: 'Statutory Neonatal Care Pay',
};

/** Pay and tax, which a tax return asks for. */
export function figuresOfPay({ thisEmployment, previousEmployments, total }: P60): Figure[] {
  return [
    { name: 'Pay in this employment', amount: thisEmployment.pay, meaning: 'What income tax goes by: your pay, less pension contributions that were taken before tax.' },
    { name: tax('in this employment', thisEmployment.tax), amount: thisEmployment.tax, meaning: 'These two figures go into a tax return.' },
    { name: 'Pay in earlier employments', amount: previousEmployments.pay, meaning: 'Of the same tax year, as far as this employer was told.' },
    { name: tax('in earlier employments', previousEmployments.tax), amount: previousEmployments.tax, meaning: '' },
    { name: 'Total pay of the tax year', amount: total.pay, meaning: 'This employment and earlier ones together.' },
    { name: tax('of the tax year', total.tax), amount: total.tax, meaning: '' },
  ];
}

function tax(of: string, { pence }: Money): string {
  return pence < 0 ? `Income tax paid back to you ${of}` : `Income tax taken ${of}`;
}

/** Under which nothing is taken, and which earn no State Pension: of those over its age, and of others who are exempt. */
const WITHOUT = 'CKSX';

/** Under one letter, in the order of the paper. */
export function figuresOfNi(of: Schemas['P60NationalInsurance']): Figure[] {
  const without = WITHOUT.includes(of.letter);
  const nothing = `Nothing is taken from these under letter ${of.letter}.`;
  return [
    {
      name: 'Earnings at the Lower Earnings Limit',
      amount: of.atLowerLimit,
      meaning: without ? nothing : 'Nothing is taken from these. Under most letters they count towards your State Pension.',
    },
    {
      name: 'Earnings above it, up to the Primary Threshold',
      amount: of.toPrimaryThreshold,
      meaning: without ? nothing : 'Nothing is taken from these either.',
    },
    {
      name: 'Earnings above that, up to the Upper Earnings Limit',
      amount: of.toUpperLimit,
      meaning: without ? nothing : `Contributions are taken from these at the rate of letter ${of.letter}.`,
    },
    {
      name: of.contributions.pence < 0 ? 'Contributions paid back to you' : 'Your contributions',
      amount: of.contributions,
      meaning: without ? '' : 'On all earnings above the Primary Threshold, those above the Upper Earnings Limit too.',
    },
  ];
}

/** What else there is on the paper; only what there was. */
export function otherFigures({ statutoryPay, studentLoan, postgraduateLoan }: P60): Figure[] {
  const loan = 'Repaid from your pay in this employment, in whole pounds.';
  const all = [
    ...statutoryPay.map(({ kind, amount }) => ({ name: STATUTORY[kind], amount, meaning: 'In your pay of this employment already.' })),
    { name: 'Student loan', amount: studentLoan, meaning: loan },
    { name: 'Postgraduate loan', amount: postgraduateLoan, meaning: loan },
  ];
  return all.filter(({ amount }) => amount.pence !== 0);
}

export interface ListedYear {
  taxYear: number;
  employers: string;
  replacement: boolean;
}

/** Of P60s or P11Ds: one entry a tax year, in which people may have had more than one employment; the order stays. */
export function yearsOf(documents: (Schemas['P60Summary'] | Schemas['P11DSummary'])[]): ListedYear[] {
  return [...new Set(documents.map(({ taxYear }) => taxYear))].map((taxYear) => {
    const of = documents.filter((document) => document.taxYear === taxYear);
    const employers = of.map(({ employer }) => employer).join(', ');
    return { taxYear, employers, replacement: of.some(({ replacement }) => replacement) };
  });
}
