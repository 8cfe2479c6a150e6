import { expect, type Page, type Route, test } from '@playwright/test';
import { CLAIMANT } from '../people';
import { seen, signIn, typeTrainFare } from '../steps';

const purpose = `Large receipt ${Date.now()}`;

test('a picture that is too large is made smaller, and the claim is kept, sent, taken back and deleted', async ({ page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, purpose);
  await addReceipts(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: `Receipt of ${purpose}` })).toBeVisible();
  await page.getByRole('button', { name: 'Save it for later' }).click();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await seen(page, 'claim-draft');

  await page.route(SUBMISSION, (route) => route.fulfill(CHANGED), { times: 1 });
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('It has changed since you opened it')).toBeVisible();
  await page.getByRole('button', { name: 'Show the claim as it is now' }).click();
  await expect(page.getByText('This is the claim as it is now.')).toBeFocused();

  await loseTheNextReply(page);
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('There is no connection to the service.')).toBeVisible();
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('The claim was sent.')).toBeFocused();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  await loseTheNextReply(page);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('There is no connection to the service.')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('You have taken the claim back.')).toBeFocused();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await seen(page, 'claim-taken-back');

  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your expenses' })).toBeVisible();
  await expect(page.getByText(purpose)).toHaveCount(0);
});

async function addReceipts(page: Page): Promise<void> {
  const file = page.getByLabel('Or choose a file');
  await file.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('£4.80') });
  await expect(page.getByText('“notes.txt” is no receipt.')).toBeVisible();
  await seen(page, 'receipt-wrong');

  // A picture ends where it says it does; what follows makes the file large and nothing else.
  const buffer = Buffer.alloc(11 * 1024 * 1024);
  buffer.set([...(await page.screenshot({ type: 'jpeg' }))]);
  await file.setInputFiles({ name: 'large.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByText('A receipt has 10 MB at most.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the picture smaller' }).click();
  await expect(page.getByText(/^large.jpg, \d+ KB$/)).toBeVisible();
  await expect(page.getByText('Added', { exact: true })).toBeVisible();
  await seen(page, 'receipt-smaller');
}

/** It is done, but the page is not told. */
async function loseTheNextReply(page: Page): Promise<void> {
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort('connectionreset');
  };
  await page.route(SUBMISSION, lose, { times: 1 });
}

const SUBMISSION = '**/v1/expense-claims/*/submission';
const CHANGED = {
  status: 412,
  contentType: 'application/problem+json',
  json: { title: 'Changed', status: 412, detail: 'Read it again.', errors: [] },
};
