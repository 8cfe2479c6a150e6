import { expect, test } from '@playwright/test';
import type { Schemas } from '../shared/client';
import { blockedBy, blocks, errorsAt, errorsOfLine, isOpen, placeOf, plainFact, sentence } from './findings';
import { progressOf, usually } from './progress';


const OVER: Schemas['ExpenseFinding'] = {
  rule: 'OVER_CEILING',
  severity: 'NEEDS_REASON',
  line: 1,
  pointer: '/lines/1/amount',
  allowed: { pence: 12_000, currency: 'GBP' },
  answer: null,
  otherClaimId: null,
  otherLine: null,
  clause: '',
  message: 'is £30.00 over the ceiling of £120.00; say in reason why nothing cheaper would do',
};
const NO_RECEIPT: Schemas['ExpenseFinding'] = {
  ...OVER,
  rule: 'RECEIPT_MISSING',
  severity: 'BLOCKS',
  pointer: '/lines/1/receiptIds',
  message: 'is needed from £5.00; add a picture or PDF of the receipt, or say in noReceiptReason why there is none',
};

test('a finding is a sentence in the page’s own words', () => {
  expect(sentence(OVER)).toBe('The amount is £30.00 over the ceiling of £120.00; say why nothing cheaper would do.');
  expect(plainFact(OVER)).toBe('The amount is £30.00 over the ceiling of £120.00.');
  const twice = { ...OVER, rule: 'DUPLICATE_JOURNEY' as const, pointer: '/lines/1/from', message: 'is the same journey as line 1' };
  expect(sentence(twice)).toBe('This is the same journey as line 1.');
});

test('what is asked names nothing that only the contract names', () => {
  const receipt = { ...OVER, rule: 'DUPLICATE_RECEIPT' as const, message: 'has a receipt that is also in line 1 of “York”; if it is not the same expense, say why in reason' };
  expect(sentence(receipt)).toBe('This has a receipt that is also in line 1 of “York”; if it is not the same expense, say why.');
  const twice = { ...OVER, rule: 'DUPLICATE_EXPENSE' as const, message: 'is the same as line 2 of this claim; take one off, or say in reason why there are two' };
  expect(sentence(twice)).toBe('This is the same as expense 2; take one off, or say why there are two.');
  const commute = { ...OVER, rule: 'COMMUTE_NOT_DEDUCTED' as const, pointer: '/lines/1/commuteMiles', message: 'is needed where a journey begins or ends at home' };
  expect(sentence(commute)).toBe('The distance of your usual journey to work is needed where a journey begins or ends at home.');
});

test('what people said themselves stays, and advice goes once it is too late for it', () => {
  const nights = { ...OVER, rule: 'NIGHTS_OVERLAP' as const, pointer: '/lines/1/nights', message: 'holds a night that is also in line 2 of “Leeds; York”; correct the nights, or say in reason why there were two beds' };
  expect(plainFact(nights)).toBe('This holds a night that is also in line 2 of “Leeds; York”.');
  const declared = { ...OVER, rule: 'NO_RECEIPT_DECLARED' as const, message: 'declares that there is no receipt: machine broken; paid by card' };
  expect(plainFact(declared)).toBe('This declares that there is no receipt: machine broken; paid by card.');
});

test('what blocks stands at its field, and a question is open until it is answered', () => {
  expect(blocks([OVER, NO_RECEIPT])).toEqual({
    '1.receiptIds': 'A receipt is needed from £5.00; add a picture or PDF of the receipt, or say why there is none.',
  });
  expect([isOpen(OVER), isOpen(OVER, 'All else was full.'), isOpen({ ...OVER, answer: 'Full.' }), isOpen(NO_RECEIPT, 'x')]).toEqual([true, false, false, true]);
});

test('several things that block at one field are all said, with the claims that they are about', () => {
  const ID = '0192f000-0000-7000-8000-000000000001';
  const twice = { ...NO_RECEIPT, rule: 'DUPLICATE_RECEIPT' as const, pointer: '/lines/1/receiptIds', message: 'has a receipt that is in “York”', otherClaimId: ID };
  expect(blocks([NO_RECEIPT, twice])['1.receiptIds']).toBe(
    'A receipt is needed from £5.00; add a picture or PDF of the receipt, or say why there is none. This has a receipt that is in “York”.',
  );
  expect(blockedBy([NO_RECEIPT, twice, twice], 'receiptIds')).toEqual([ID]);
  expect(blockedBy([twice, { ...twice, severity: 'INFORMATION' }], 'amount')).toEqual([]);
});

test('a refusal is told at the line and field that it points to', () => {
  const errors = errorsAt([{ pointer: '/lines/2/amount/pence', message: 'must be from 1p to £50,000.00' }], '');
  expect(errors).toEqual({ '2.amount': 'The amount must be from 1p to £50,000.00' });
  expect(errorsOfLine(errors, 2)).toEqual({ amount: 'The amount must be from 1p to £50,000.00' });
  expect(errorsOfLine(errors, 1)).toEqual({});
  expect(errorsAt([], 'Try again.')).toEqual({ form: 'Try again.' });
  expect(placeOf('/lines/0/foreign/minorUnits')).toEqual({ line: 0, field: 'amount' });
});

test('a claim says who has it, how long that takes, and when it is paid', () => {
  const claim = {
    status: 'SUBMITTED', waitsForName: 'Rhys Morgan', waitsSince: '2026-11-20T10:00:00Z', usualHours: 40,
    approvedByRule: null, paidOn: null, expectedPayOn: null, paymentProblem: null,
  } as Schemas['Claim'];
  expect(progressOf(claim)).toEqual(['It has been with Rhys Morgan since 20 November 2026. Rhys Morgan usually decides within 2 days.']);
  const paid = { ...claim, status: 'PAID' as const, waitsForName: null, paidOn: '2026-12-23' };
  expect(progressOf(paid)).toEqual(['It was paid on 23 December 2026.']);
  expect([usually('A', 1), usually('A', 24), usually('A', 25)].map((said) => said.slice(25))).toEqual(['an hour.', 'a day.', '2 days.']);
});
