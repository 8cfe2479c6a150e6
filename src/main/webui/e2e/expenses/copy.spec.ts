import { expect, test } from '@playwright/test';
import { CLAIMANT } from '../people';
import { photograph, seen, signIn, typeDay, typeTrainFare } from '../steps';

const purpose = `Fare for a copy ${Date.now()}`;

test('a claim is copied for another day, without its receipt, once even if the reply is lost', async ({ context, page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, purpose);
  await photograph(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  const original = page.url();

  await page.getByRole('link', { name: 'Copy this claim for another occasion' }).click();
  await page.getByRole('button', { name: 'Copy it', exact: true }).click();
  await page.getByRole('link', { name: 'Enter the date of the first expense' }).click();
  await seen(page, 'copy');
  await typeDay(page, 'When was the first expense this time?', -1);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Copy it', exact: true }).click();
  await expect(page.getByText('There is no connection to the service.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Copy it', exact: true }).click();

  await expect(page.getByText('This is a copy, and still a draft.')).toBeVisible();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: purpose })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Receipt/ })).toHaveCount(0);
  await seen(page, 'copied');

  await page.goto(original);
  await page.getByRole('link', { name: 'Copy this claim for another occasion' }).click();
  await typeDay(page, 'When was the first expense this time?', -2);
  let lost = false;
  await page.route('**/v1/expense-claims/*', async (route) => {
    if (route.request().method() === 'PUT' && !lost) {
      lost = true;
      await route.fetch();
      await route.abort('connectionreset');
    } else {
      await route.continue();
    }
  });
  await page.getByRole('button', { name: 'Copy it', exact: true }).click();
  await expect(page.getByText('Kept on this phone')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Kept on this phone')).toHaveCount(0);
  await expect(page.getByRole('link', { name: purpose })).toHaveCount(3);
});
