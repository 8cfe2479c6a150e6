import { expect, type Page } from '@playwright/test';
import { APPROVER, CLAIMANT } from '../people';
import { photograph, seen, signIn, test, typeExpense } from '../steps';

// Another one each time, so that none is a duplicate.
const fare = `42.${10 + Math.floor(Math.random() * 90)}`;
const price = `150.${10 + Math.floor(Math.random() * 90)}`;
const trip = `Leeds ${Date.now()}`;
const train = `Train to ${trip}`;
const hotel = `Hotel in ${trip}`;

test('a train and a dear hotel with photographed receipts: one is paid less, one comes back and is mended', async ({ phone }) => {
  const employee = await phone();
  await signIn(employee, CLAIMANT);
  await addTrain(employee);
  await addHotel(employee);
  await giveReason(employee);

  const manager = await phone();
  await signIn(manager, APPROVER);
  await decide(manager);

  await employee.reload();
  await expect(employee.getByText('Approved', { exact: true })).toBeVisible();
  await expect(employee.getByText('Reduced: The ceiling is £120.', { exact: true })).toBeVisible();
  await expect(employee.getByText('It should be paid on')).toBeVisible();
  await expect(employee.getByText(train)).toHaveCount(0);
  await seen(employee, 'claim-reduced');
  await mend(employee);
});

async function addTrain(page: Page): Promise<void> {
  await page.goto('/#/expenses/new');
  await typeExpense(page, 'Train', train, -9);
  await page.getByLabel('How much was it?').fill(fare);
  await expect(page.getByText('A receipt is needed from £5.00.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  // The service blocks it; the way to its field is a link.
  await page.getByRole('link', { name: 'A receipt is needed' }).click();
  await expect(page.getByLabel('Take a photo')).toBeFocused();
  await photograph(page);
  await seen(page, 'receipt');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: `Receipt of ${train}` })).toBeVisible();
}

async function addHotel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add another expense' }).click();
  await typeExpense(page, 'Hotel', hotel, -9);
  await page.getByLabel('How many nights?').fill('1');
  await page.getByLabel('Elsewhere in the United Kingdom').check();
  await expect(page.getByText('More than £120.00 a night needs a reason.')).toBeVisible();
  await page.getByLabel('How much was it?').fill(price);
  await expect(page.getByLabel('Why was this needed?')).toBeVisible();
  await photograph(page);
  await seen(page, 'hotel');
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function giveReason(page: Page): Promise<void> {
  await expect(page.getByText(`£${price}`, { exact: true })).toBeVisible();
  await expect(page.getByText(/^The amount is £30\.\d\d over the ceiling of £120.00; say why/)).toBeVisible();
  await page.getByLabel('What shall the claim be called?').fill(trip);
  await page.getByRole('button', { name: 'Send claim' }).click();
  await page.getByRole('link', { name: 'Enter the reason' }).click();
  await seen(page, 'claim-question');
  await page.getByLabel('Your reason for expense 2').fill('The fair had taken every other room.');
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByRole('heading', { name: trip })).toBeVisible();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  await expect(page.getByText(/^It has been with .+ since/)).toBeVisible();
  await seen(page, 'claim-with-receipts');
}

async function decide(page: Page): Promise<void> {
  await page.goto('/#/approvals');
  await page.getByRole('link', { name: `Expense claim: ${trip}` }).click();
  await expect(page.getByText('“The fair had taken every other room.”')).toBeVisible();
  await page.getByRole('button', { name: /^Receipt/ }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it' }).click();
  expect((await download).suggestedFilename()).toBe('receipt.jpg');
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByLabel('Pay less for some expenses, or return them').check();
  await page.getByRole('button', { name: 'Send decision' }).click();
  await expect(page.getByRole('link', { name: 'Select a line' })).toBeVisible();
  const oneOf = (text: string) => page.locator('.sop-card').filter({ hasText: text });
  await oneOf(train).getByLabel('Return it').check();
  await oneOf(train).getByLabel('What has to be mended?').fill('Say where from.');
  await oneOf(hotel).getByLabel('Pay less').check();
  await oneOf(hotel).getByLabel('What is paid instead?').fill('120');
  await oneOf(hotel).getByLabel('Why is less paid?').fill('The ceiling is £120.');
  await seen(page, 'approval-lines');
  await page.getByRole('button', { name: 'Send decision' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Approved' })).toBeVisible();
}

async function mend(page: Page): Promise<void> {
  await page.goto('/#/expenses');
  const returned = page.getByRole('listitem').filter({ hasText: trip }).filter({ hasText: 'Returned' });
  await returned.getByRole('link').click();
  await expect(page.getByText('Returned: Say where from.')).toBeVisible();
  await seen(page, 'claim-returned');
  await page.getByRole('button', { name: 'Mend it' }).click();
  await page.getByRole('button', { name: 'Change expense 1' }).click();
  await expect(page.getByText('Your manager said: Say where from.')).toBeVisible();
  await page.getByLabel('Where did you start?').fill('London');
  await page.getByLabel('Where did you go?').fill('Leeds');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(`£${fare}`).first()).toBeVisible();
  await seen(page, 'claim-mended');
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  await expect(page.getByText('London to Leeds')).toBeVisible();
  await expect(page.getByRole('link', { name: 'another claim' })).toBeVisible();
}
