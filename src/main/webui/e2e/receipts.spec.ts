import { expect, type Page, test } from '@playwright/test';
import { EMPLOYEE } from './people';
import { seen, signIn, typeTrainFare } from './steps';

const purpose = `Large receipt ${Date.now()}`;

test('a picture that is too large is made smaller, and the claim is kept, sent, taken back and deleted', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await typeTrainFare(page, purpose);
  await addReceipts(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: `Receipt of ${purpose}` })).toBeVisible();
  await page.getByRole('button', { name: 'Save it for later' }).click();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await seen(page, 'claim-draft');

  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  await takeBackElsewhere(page);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('It has changed since you opened it')).toBeVisible();
  await page.getByRole('button', { name: 'Show the claim as it is now' }).click();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();

  page.on('dialog', (question) => void question.accept());
  await page.getByRole('button', { name: 'Delete it' }).click();
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

/** As on another phone, so that this page knows nothing of it. */
async function takeBackElsewhere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const claim = `/v1/expense-claims/${location.hash.split('/').at(-1)}`;
    const headers = { 'X-SOP-Page': '1' };
    const version = (await fetch(claim, { headers })).headers.get('ETag') ?? '';
    await fetch(`${claim}/submission`, { method: 'DELETE', headers: { ...headers, 'If-Match': version } });
  });
}
