import { expect, test } from '@playwright/test';
import type { Schemas } from '../../shared/client';
import type { P60 } from './p60s';
import { figuresOfNi, figuresOfPay, otherFigures, yearsOf } from './p60Words';

const money = (pence: number) => ({ pence, currency: 'GBP' as const });
const NOTHING = { pay: money(0), tax: money(0) };
const P60_OF_ONE = {
  previousEmployments: NOTHING,
  thisEmployment: { pay: money(3_498_348), tax: money(448_200) },
  total: { pay: money(3_498_348), tax: money(448_200) },
  statutoryPay: [],
  studentLoan: money(0),
  postgraduateLoan: money(0),
} as unknown as P60;

test('pay and tax of this employment, of earlier ones and of both are all there', () => {
  expect(figuresOfPay(P60_OF_ONE).map(({ amount }) => amount.pence)).toEqual([3_498_348, 448_200, 0, 0, 3_498_348, 448_200]);
});

test('tax that was paid back is called that', () => {
  const refunded = { ...P60_OF_ONE, thisEmployment: { pay: money(100), tax: money(-300) } };
  expect(figuresOfPay(refunded)[1]!.name).toBe('Income tax paid back to you in this employment');
  expect(figuresOfPay(P60_OF_ONE)[1]!.name).toBe('Income tax taken in this employment');
});

test('what National Insurance is taken from goes by the letter', () => {
  const under = (letter: string) =>
    figuresOfNi({ letter, atLowerLimit: money(650_000), toPrimaryThreshold: money(607_000), toUpperLimit: money(2_743_000), contributions: money(0) } as Schemas['P60NationalInsurance']).map(({ meaning }) => meaning);
  expect(under('J')[2]).toBe('Contributions are taken from these at the rate of letter J.');
  expect(under('A')[0]).toContain('State Pension');
  expect(under('C')).toEqual([...Array(3).fill('Nothing is taken from these under letter C.'), '']);
});

test('of loans and statutory pay only what there was is shown', () => {
  expect(otherFigures(P60_OF_ONE)).toEqual([]);
  const more: P60 = { ...P60_OF_ONE, statutoryPay: [{ kind: 'MATERNITY', amount: money(112_716) }], studentLoan: money(45_000) };
  expect(otherFigures(more).map(({ name }) => name)).toEqual(['Statutory Maternity Pay', 'Student loan']);
});

test('two employments of a tax year are opened together, and newest stays first', () => {
  const of = (taxYear: number, employer: string, replacement = false) => ({ taxYear, employer, department: employer, departmentName: employer, replacement });
  expect(yearsOf([of(2026, 'HMRC'), of(2025, 'HMRC', true), of(2025, 'Cabinet Office')])).toEqual([
    { taxYear: 2026, employers: 'HMRC', replacement: false },
    { taxYear: 2025, employers: 'HMRC, Cabinet Office', replacement: true },
  ]);
});
