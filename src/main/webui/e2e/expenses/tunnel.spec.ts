import { expect, test } from '@playwright/test';
import { CLAIMANT } from '../people';
import { photograph, seen, signIn, typeTrainFare } from '../steps';

const purpose = `Train in a tunnel ${Date.now()}`;

test('a claim that is sent in a tunnel goes out once the train is through', async ({ context, page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, purpose);

  await context.setOffline(true);
  await photograph(page, 'Kept on this phone. We will send it with the claim.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('We cannot work out the amount until you are online again')).toBeVisible();
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('Kept on this phone')).toBeVisible();
  await expect(page.getByText(purpose)).toBeVisible();
  await seen(page, 'tunnel');

  await context.setOffline(false);
  await expect(page.getByRole('link', { name: purpose })).toBeVisible();
  await expect(page.getByText('Kept on this phone')).toHaveCount(0);
  await seen(page, 'claims');
  // The receipt went before it.
  await page.getByRole('link', { name: purpose }).click();
  await expect(page.getByRole('button', { name: /^Receipt/ })).toBeVisible();
});

test('a reply that is lost is asked for again, and there is one claim', async ({ page }) => {
  const title = `${purpose} again`;
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, title);
  await page.getByRole('button', { name: 'Continue' }).click();

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
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('Kept on this phone')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: title })).toHaveCount(1);
  await expect(page.getByText('Kept on this phone')).toHaveCount(0);
});

test('what is typed is still there after the session ended and a new sign-in', async ({ context, page }) => {
  await signIn(page, CLAIMANT);
  const fare = await typeTrainFare(page, 'Half a claim');
  await context.clearCookies({ name: '__Host-sop-session' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'You have been signed out' })).toBeVisible();
  await seen(page, 'signed-out');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check your claim' })).toBeVisible();
  await page.getByRole('button', { name: 'Change expense 1' }).click();
  await expect(page.getByLabel('What was it for?')).toHaveValue('Half a claim');
  await expect(page.getByLabel('How much was it?')).toHaveValue(fare);
});
