import { expect, test } from '@playwright/test';
import { seen } from './steps';

test('whoever is not signed in sees what this is, and where to sign in', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'SOP Mobile' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await seen(page, 'start');
});
