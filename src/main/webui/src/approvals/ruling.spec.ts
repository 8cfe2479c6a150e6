import { expect, test } from '@playwright/test';
import { cursorOf } from '../shared/usePages';
import { afterwards, missingIn, NOTHING_DECIDED, remark, requestOf, type TypedRuling } from './ruling';

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
  expect(requestOf(PART, [0, 1, 2])).toEqual({
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

test('where every line goes back, the whole claim is returned with all that was said', () => {
  const back = (reason: string) => ({ verdict: 'RETURN' as const, amount: '', reason });
  const all: TypedRuling = { choice: 'PART', reason: ' Ask me. ', lines: { 0: back('Add the receipt. '), 1: back('Say where from.') } };
  expect(requestOf(all, [0, 1])).toEqual({
    decision: 'DECLINED',
    reason: 'Expense 1: Add the receipt.\nExpense 2: Say where from.\nAsk me.',
  });
  const same = { ...all, reason: '', lines: { 0: back('Wrong month.'), 1: back('Wrong month.') } };
  expect(requestOf(same, [0, 1])).toEqual({ decision: 'DECLINED', reason: 'Wrong month.' });
  expect(requestOf(same, [0, 1, 2]).decision).toBe('APPROVED');
  const long = { ...all, lines: { 0: back('a'.repeat(300)), 1: back('b'.repeat(300)) } };
  expect([Object.keys(missingIn(long, [0, 1])), missingIn(long, [0, 1, 2]), missingIn(all, [0, 1])]).toEqual([['reason'], {}, {}]);
});

test('lines that were thought of are not sent with a decision on the whole', () => {
  expect(requestOf({ ...PART, choice: 'DECLINED', reason: 'Wrong month.' }, [0, 1, 2])).toEqual({ decision: 'DECLINED', reason: 'Wrong month.' });
});

test('the next page is found by the link of the last one', () => {
  expect([cursorOf('/v1/expense-claims?limit=25&cursor=a%2Bb'), cursorOf(null)]).toEqual(['a+b', null]);
});

test('who decides reads what is found and what is answered, without advice for the claimant', () => {
  expect(remark('is £30.00 over the ceiling of £120.00; say in reason why nothing cheaper would do — “All else was full.”')).toBe('It is £30.00 over the ceiling of £120.00. “All else was full.”');
  expect(remark('From Bristol to Exeter; Taunton on the way')).toBe('From Bristol to Exeter; Taunton on the way');
});

test('what the claimant says is not taken for advice', () => {
  expect(remark('is the same as line 1 of “Leeds; York”; take one off, or say in reason why there are two')).toBe('It is the same as line 1 of “Leeds; York”.');
  expect(remark('declares that there is no receipt: machine broken; paid by card')).toBe('It declares that there is no receipt: machine broken; paid by card.');
});

test('what is said after a decision promises nothing that does not happen', () => {
  const claim = { kind: 'EXPENSE_CLAIM', status: 'APPROVED', level: 1, claimantName: 'Cerys Evans' } as const;
  const seen = 'Cerys Evans sees it in their expenses.';
  expect(afterwards(claim)).toBe(`${seen} It may need a second approver.`);
  expect([afterwards({ ...claim, level: 2 }), afterwards({ ...claim, status: 'DECLINED' })]).toEqual([seen, seen]);
  expect(afterwards({ ...claim, kind: 'ABSENCE' })).toBe('Cerys Evans sees it in their holidays.');
});
