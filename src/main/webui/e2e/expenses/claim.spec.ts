import { expect, type Page } from '@playwright/test';
import { APPROVER, CLAIMANT } from '../people';
import { seen, signIn, test, typeExpense } from '../steps';

const purpose = `Site visit ${Date.now()}`;

test('an employee sends a claim and the manager approves it', async ({ phone }) => {
  const employee = await phone();
  await signIn(employee, CLAIMANT);
  await seen(employee, 'home');
  await sendClaim(employee);

  const manager = await phone();
  await signIn(manager, APPROVER);
  await approve(manager);

  await employee.reload();
  await expect(employee.getByText('Approved', { exact: true })).toBeVisible();
  await seen(employee, 'claim-approved');
  await keepsNoTokens(employee);
  await signOut(employee);
});

async function sendClaim(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Claim an expense' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await seen(page, 'claim-errors');

  await typeExpense(page, 'Miles in your own car or van', purpose, -3);
  await expect(page.getByText('55p a mile, first 10,000')).toBeVisible();
  await page.getByLabel('Where did you start?').fill('Bristol');
  await page.getByLabel('Where did you go?').fill(`The works of ${purpose}`);
  await page.getByLabel('How many miles one way?').fill('120');
  await seen(page, 'claim-fields');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('120 × 55p')).toBeVisible();
  await seen(page, 'claim-check');
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByRole('heading', { name: purpose })).toBeVisible();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  await seen(page, 'claim-sent');
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Approvals' }).click();
  await expect(page.getByRole('link', { name: `Expense claim: ${purpose}` })).toBeVisible();
  await seen(page, 'inbox');
  await page.getByRole('link', { name: `Expense claim: ${purpose}` }).click();
  await expect(page.getByText('What do you decide?')).toBeVisible();
  await seen(page, 'approval');
  await page.getByLabel('Approve', { exact: true }).check();
  await page.getByRole('button', { name: 'Send decision' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Approved' })).toBeVisible();
  await seen(page, 'approved');
}

async function keepsNoTokens(page: Page): Promise<void> {
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
  expect(kept).not.toContain('eyJ');
  expect(kept).not.toContain('sop-session');
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  // The identity provider has forgotten the person too.
  await expect(page.locator('input[type=password]')).toBeVisible();
}
