import { expect, test } from '@playwright/test';
import { figuresOfBenefits } from './p11dWords';
import type { P11D } from './p11ds';

const money = (pence: number) => ({ pence, currency: 'GBP' as const });

test('a benefit says its section, what that is and how its figure came about; the total comes last', () => {
  const p11d = {
    benefits: [
      {
        section: 'F',
        sectionName: 'Cars and car fuel',
        meaning: 'You could use a car.',
        description: 'Car',
        cost: null,
        madeGood: null,
        cashEquivalent: money(318_000),
      },
      {
        section: 'I',
        sectionName: 'Medical',
        meaning: 'Your employer paid for it.',
        description: 'Insurance',
        cost: money(84_000),
        madeGood: money(0),
        cashEquivalent: money(84_000),
      },
    ],
    total: money(402_000),
  } as unknown as P11D;
  expect(figuresOfBenefits(p11d)).toEqual([
    { name: 'Car', amount: money(318_000), meaning: 'Cars and car fuel (section F). You could use a car.' },
    {
      name: 'Insurance',
      amount: money(84_000),
      meaning: 'Medical (section I). Your employer paid for it. £840.00, less £0.00 that you made good.',
    },
    { name: 'Total', amount: money(402_000), meaning: 'This counts as income.' },
  ]);
});
