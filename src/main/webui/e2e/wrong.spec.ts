import { expect, test } from '@playwright/test';
import { EMPLOYEE } from './people';
import { seen, signIn } from './steps';

test('an address with a day that there is not shows today, and a screen that fails leads on', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/holidays/balance/foo');
  await expect(page.getByRole('heading', { level: 1, name: 'Your holiday balance' })).toBeVisible();
  await page.goto('/#/holidays/team/2026-02-30');
  await expect(page.getByRole('link', { name: 'Week after' })).toBeVisible();

  await page.route('**/v1/holiday-balance*', (route) => route.fulfill({ json: {} }));
  await page.goto('/#/holidays/balance');
  await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong' })).toBeFocused();
  await seen(page, 'went-wrong');
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong' })).toBeFocused();
  await page.unroute('**/v1/holiday-balance*');
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
});
