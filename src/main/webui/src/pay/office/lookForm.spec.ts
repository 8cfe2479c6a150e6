import { expect, test } from '@playwright/test';
import { EMPTY_LOOK, lookRequestOf, missingInLook } from './lookForm';

test('nobody looks without saying whose pay, and why', () => {
  expect(Object.keys(missingInLook(EMPTY_LOOK))).toEqual(['staffNumber', 'reasonKind', 'reason']);
  expect(missingInLook({ staffNumber: 'CO1', reasonKind: 'CHECK', reason: 'Ran twice.' })).toEqual({});
});

test('staff numbers are taken as people type them, and the reason is one line', () => {
  const typed = { staffNumber: ' co 100001 ', reasonKind: 'CHECK', reason: 'September\nran twice. ' } as const;
  expect(lookRequestOf(typed)).toEqual({ staffNumber: 'CO100001', reasonKind: 'CHECK', reason: 'September ran twice.' });
});
