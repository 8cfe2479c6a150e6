import { expect, test } from '@playwright/test';
import { offline, Refused } from '../shared/refused';
import { actOnClaim, deleteClaim, SENT, TAKEN_BACK } from './actOnClaim';

const refusing = (status: number) => () => Promise.reject(new Refused(status));

test('what was done though nobody said so is done', async () => {
  await actOnClaim(refusing(412), SENT, async () => 'APPROVED');
  await actOnClaim(refusing(412), TAKEN_BACK, async () => 'DRAFT');
});

test('what somebody changed otherwise is not done', async () => {
  await expect(actOnClaim(refusing(412), SENT, async () => 'DRAFT')).rejects.toThrow('It has changed since you opened it');
  await expect(actOnClaim(refusing(412), TAKEN_BACK, () => Promise.reject(offline()))).rejects.toMatchObject({ status: 412 });
});

test('any other refusal is passed on without a second look', async () => {
  const now = () => Promise.reject(new Error('Nobody asks.'));
  await expect(actOnClaim(refusing(422), SENT, now)).rejects.toMatchObject({ status: 422 });
  await actOnClaim(async () => 'sent', SENT, now);
});

test('a claim that is not there any more is deleted, and any other refusal is passed on', async () => {
  await deleteClaim(refusing(404));
  await deleteClaim(async () => 'deleted');
  await expect(deleteClaim(refusing(412))).rejects.toMatchObject({ status: 412 });
  await expect(deleteClaim(() => Promise.reject(offline()))).rejects.toMatchObject({ isOffline: true });
});
