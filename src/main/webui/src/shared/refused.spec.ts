import { expect, test } from '@playwright/test';
import { Refused, SignedOut } from './refused';

const problem = { type: '', title: '', status: 401, detail: 'Sign in again.', errors: [], traceId: null };

test('a sign-in that is too weak or too old is no sign-out', () => {
  expect(new Refused(401, { ...problem, rule: 'STEP_UP_REQUIRED' }).takesMoreSignIn).toBe(true);
  expect(new Refused(401, { ...problem, rule: 'UNAUTHENTICATED' }).takesMoreSignIn).toBe(false);
  expect(new Refused(401).takesMoreSignIn).toBe(false);
  expect(new SignedOut().takesMoreSignIn).toBe(false);
});

test('what is damaged is not asked for again, and who to tell is said with the reference to give', () => {
  const damaged = { ...problem, status: 500, rule: 'RECORD_UNREADABLE' as const, detail: 'Report the trace id.' };
  const refused = new Refused(500, { ...damaged, traceId: '4bf92f35' });
  expect(refused.isWorthRepeating).toBe(false);
  expect(refused.message).toContain('Tell your payroll team, with the reference 4bf92f35.');
  expect(new Refused(500, damaged).message).toContain('Tell your payroll team.');
  expect(new Refused(500, { ...damaged, rule: 'INTERNAL_ERROR' }).isWorthRepeating).toBe(true);
});
