import { expect, test } from '@playwright/test';
import { NOTHING_DECIDED, type TypedRuling } from './ruling';
import { rulingDraft } from './rulingDraft';

const TYPED: TypedRuling = {
  choice: 'PART',
  reason: '',
  lines: { 1: { verdict: 'REDUCE', amount: '120', reason: 'The ceiling is £120.' } },
};

test('a ruling is kept for one request and one person, until it is forgotten', () => {
  const storage = new Map<string, string>();
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
      removeItem: (key: string) => void storage.delete(key),
    },
  });
  const mine = rulingDraft('one', 'CO100001');
  expect(mine.read()).toEqual(NOTHING_DECIDED);
  mine.write(TYPED);
  expect(rulingDraft('one', 'CO100001').read()).toEqual(TYPED);
  expect(rulingDraft('one', 'CO100002').read()).toEqual(NOTHING_DECIDED);
  expect(rulingDraft('another', 'CO100001').read()).toEqual(NOTHING_DECIDED);
  mine.forget();
  expect(storage.size).toBe(0);
});
