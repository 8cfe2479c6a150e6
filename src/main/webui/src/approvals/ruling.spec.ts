import { expect, test } from '@playwright/test';
import { cursorOf } from '../shared/usePages';
import { missingIn, NOTHING_DECIDED, remark, requestOf, type TypedRuling } from './ruling';

const PART: TypedRuling = {
  choice: 'PART',
  reason: '',
  lines: {
    0: { verdict: 'APPROVE', amount: '', reason: '' },
    1: { verdict: 'REDUCE', amount: '120', reason: ' The ceiling is £120. ' },
    2: { verdict: 'RETURN', amount: '', reason: 'Add the receipt.' },
  },
};

test('one line is paid less, one goes back and the rest is approved, in one decision', () => {
  expect(missingIn(PART, [0, 1, 2])).toEqual({});
  expect(requestOf(PART)).toEqual({
    decision: 'APPROVED',
    lines: [
      { line: 1, verdict: 'REDUCE', amount: { pence: 12_000, currency: 'GBP' }, reason: 'The ceiling is £120.' },
      { line: 2, verdict: 'RETURN', reason: 'Add the receipt.' },
    ],
  });
});

test('a decision says what it lacks, at the field', () => {
  expect(Object.keys(missingIn(NOTHING_DECIDED, []))).toEqual(['decision']);
  expect(Object.keys(missingIn({ ...NOTHING_DECIDED, choice: 'DECLINED' }, [0]))).toEqual(['reason']);
  expect(Object.keys(missingIn({ ...PART, lines: {} }, [0, 1]))).toEqual(['line-0-verdict']);
  const bare: TypedRuling = { ...PART, lines: { 1: { verdict: 'REDUCE', amount: 'less', reason: ' ' } } };
  expect(Object.keys(missingIn(bare, [0, 1]))).toEqual(['line-1-amount', 'line-1-reason']);
});

test('lines that were thought of are not sent with a decision on the whole', () => {
  expect(requestOf({ ...PART, choice: 'DECLINED', reason: 'Wrong month.' })).toEqual({ decision: 'DECLINED', reason: 'Wrong month.' });
});

test('the next page is found by the link of the last one', () => {
  expect([cursorOf('/v1/expense-claims?limit=25&cursor=a%2Bb'), cursorOf(null)]).toEqual(['a+b', null]);
});

test('who decides reads what is found and what is answered, without advice for the claimant', () => {
  expect(remark('is £30.00 over the ceiling of £120.00; say in reason why nothing cheaper would do — “All else was full.”')).toBe('It is £30.00 over the ceiling of £120.00. “All else was full.”');
  expect(remark('From Bristol to Exeter; Taunton on the way')).toBe('From Bristol to Exeter; Taunton on the way');
});
