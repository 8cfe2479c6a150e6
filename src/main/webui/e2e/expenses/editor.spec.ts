import { expect, type Page } from '@playwright/test';
import { APPROVER, CLAIMANT } from '../people';
import { seen, signIn, test, typeExpense, typeTrainFare } from '../steps';

const purpose = `Way through a claim ${Date.now()}`;
const PUT = /\/v1\/expense-claims\/[^/]+$/;
const REFUSAL = {
  status: 422,
  contentType: 'application/problem+json',
  json: { title: 'No', status: 422, detail: 'The claim is not taken.', errors: [] },
};

test('an expense that is half typed opens itself, however the claim came to be checked', async ({ page }) => {
  await signIn(page, CLAIMANT);
  await page.goto('/#/expenses/new');
  await page.getByLabel('What was it for?').fill(purpose);
  await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((key) => key.startsWith('sop-draft-expenses-'))!;
    sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key)!), at: 'check' }));
  });
  await page.reload();
  await expect(page.getByLabel('What was it for?')).toHaveValue(purpose);
  await expect(page.getByRole('link', { name: 'Select what you are claiming for' })).toBeVisible();
  await seen(page, 'claim-half');
  await typeExpense(page, 'Train', purpose, -4);
  await page.getByLabel('How much was it?').fill('3.10');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check your claim' })).toBeVisible();
});

test('a claim that came back and a new one are typed side by side', async ({ page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, `${purpose} refused`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.route(PUT, (route) => (route.request().method() === 'PUT' ? route.fulfill(REFUSAL) : route.continue()));
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('The claim is not taken.')).toBeVisible();
  await page.getByLabel('What shall the claim be called?').fill('Called otherwise');
  await page.reload();
  await expect(page.getByLabel('What shall the claim be called?')).toHaveValue('Called otherwise');

  await page.goto('/#/expenses');
  await page.getByRole('button', { name: 'Claim an expense' }).click();
  await expect(page.getByLabel('What was it for?')).toHaveValue('');
  await page.getByLabel('What was it for?').fill(`${purpose} new`);
  await page.goto('/#/expenses');
  await page.getByRole('link', { name: 'Change it' }).click();
  await expect(page.getByLabel('What shall the claim be called?')).toHaveValue('Called otherwise');
  await seen(page, 'claim-came-back');
  await page.unroute(PUT);
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByRole('heading', { name: 'Called otherwise' })).toBeVisible();
  await page.goto('/#/expenses/new');
  await expect(page.getByLabel('What was it for?')).toHaveValue(`${purpose} new`);
});

test('whoever types the next claim while the last one goes out slowly keeps it, and the screen', async ({ page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, `${purpose} slow`);
  await page.getByRole('button', { name: 'Continue' }).click();
  let answer = () => {};
  const wait = new Promise<void>((done) => (answer = done));
  await page.route(PUT, async (route) => {
    await wait;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('You can leave this page')).toBeVisible();
  await seen(page, 'claim-sending');
  await page.goto('/#/');
  await page.getByRole('link', { name: 'Claim an expense' }).click();
  await page.getByLabel('What was it for?').fill(`${purpose} next`);
  const there = page.waitForResponse(PUT);
  answer();
  expect((await there).ok()).toBe(true);
  await expect(page.getByLabel('What was it for?')).toHaveValue(`${purpose} next`);
  await page.reload();
  await expect(page.getByLabel('What was it for?')).toHaveValue(`${purpose} next`);
  await page.goto('/#/expenses');
  await expect(page.getByRole('link', { name: `${purpose} slow` })).toHaveCount(1);
});

test('a claim that is sent while the page is opened anew is not left over as a draft', async ({ page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, `${purpose} reloaded`);
  await page.getByRole('button', { name: 'Continue' }).click();
  // The first is never answered, and not even there.
  let lost = false;
  await page.route(PUT, (route) => {
    const isFirst = route.request().method() === 'PUT' && !lost;
    lost ||= isFirst;
    return isFirst ? undefined : route.continue();
  });
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('You can leave this page')).toBeVisible();
  await expect.poll(() => lost).toBe(true);
  await page.reload();
  await expect(page.getByLabel('What was it for?')).toHaveValue('');
  await page.goto('/#/expenses');
  await expect(page.getByRole('link', { name: `${purpose} reloaded` })).toHaveCount(1);
  await expect(page.getByText('Kept on this phone')).toHaveCount(0);
});

test('an amount that takes long to work out keeps nobody from sending the claim', async ({ page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, `${purpose} unpriced`);
  await page.route('**/v1/expense-claims/checks*', () => undefined);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Send claim' })).toBeDisabled();
  await expect(page.getByText('It takes long to work out the amount.')).toBeVisible();
  await seen(page, 'claim-late');
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByRole('heading', { name: `${purpose} unpriced` })).toBeVisible();
});

test('what is found meanwhile takes the focus from nobody who types', async ({ page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, `${purpose} blocked`);
  await page.getByLabel('How much was it?').fill('42.10');
  let answer = () => {};
  const wait = new Promise<void>((done) => (answer = done));
  await page.route('**/v1/expense-claims/checks*', async (route) => {
    await wait;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Continue' }).click();
  const title = page.getByLabel('What shall the claim be called?');
  await title.fill('Being typed');
  answer();
  await expect(page.getByRole('link', { name: 'A receipt is needed' })).toBeVisible();
  await expect(title).toBeFocused();
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
});

test('what is rare stays open while it is emptied, and VAT is in pounds only', async ({ page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, purpose);
  await page.getByText('More about this expense').click();
  await page.getByLabel('VAT, if the receipt shows it').fill('0.80');
  const currency = page.getByLabel('Currency, if you did not pay in pounds');
  await currency.fill('EUR');
  await expect(page.getByLabel('VAT, if the receipt shows it')).toHaveCount(0);
  await seen(page, 'claim-currency');
  await currency.fill('');
  await expect(currency).toBeFocused();
  const vat = page.getByLabel('VAT, if the receipt shows it');
  await expect(vat).toHaveValue('0.80');
  await vat.fill('');
  await expect(vat).toBeFocused();
  await expect(vat).toBeVisible();
});

test('what a manager types is still there after the session ended', async ({ phone }) => {
  const employee = await phone();
  await signIn(employee, CLAIMANT);
  await sendFare(employee, `${purpose} to decide`);
  const manager = await phone();
  await signIn(manager, APPROVER);
  await manager.goto('/#/approvals');
  await manager.getByRole('link', { name: `Expense claim: ${purpose} to decide` }).click();
  await manager.getByLabel('Pay less for some expenses, or return them').check();
  await manager.getByLabel('Return it').check();
  await manager.getByLabel('What has to be mended?').fill('Say where from.');
  await manager.context().clearCookies({ name: '__Host-sop-session' });
  await manager.getByRole('button', { name: 'Send decision' }).click();
  await manager.getByRole('button', { name: 'Sign in again' }).click();
  await expect(manager.getByLabel('What has to be mended?')).toHaveValue('Say where from.');
  await manager.getByLabel('Return the whole claim').check();
  await manager.getByLabel('Reason').fill('Say where from.');
  await manager.getByRole('button', { name: 'Send decision' }).click();
  await expect(manager.getByRole('heading', { level: 1, name: 'Returned' })).toBeVisible();
  expect(await manager.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('approval')))).toEqual([]);
});

async function sendFare(page: Page, title: string): Promise<void> {
  await typeTrainFare(page, title);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}
