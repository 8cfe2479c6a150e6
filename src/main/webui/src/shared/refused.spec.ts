import { expect, test } from '@playwright/test';
import { Refused, SignedOut } from './refused';

const problem = { type: '', title: '', status: 401, detail: 'Sign in again.', errors: [], traceId: null };

test('a sign-in that is too weak or too old is no sign-out', () => {
  expect(new Refused(401, { ...problem, rule: 'STEP_UP_REQUIRED' }).takesMoreSignIn).toBe(true);
  expect(new Refused(401, { ...problem, rule: 'UNAUTHENTICATED' }).takesMoreSignIn).toBe(false);
  expect(new Refused(401).takesMoreSignIn).toBe(false);
  expect(new SignedOut().takesMoreSignIn).toBe(false);
});
