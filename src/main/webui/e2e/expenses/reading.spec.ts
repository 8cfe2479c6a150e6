import { expect, type Page, test } from '@playwright/test';
import { CLAIMANT } from '../people';
import { photograph, seen, signIn, typeDay } from '../steps';

const box = { left: 0, top: 0, width: 1, height: 1 };
const NOTHING = { picture: null, merchant: null, date: null, total: null, currency: null, vat: null };
const PENDING = { ...NOTHING, status: 'PENDING', message: 'The receipt is being read. Ask again in a moment.' };
const READ = {
  status: 'READ',
  message: 'Check what was read before you claim it.',
  picture: { width: 1000, height: 2000 },
  merchant: { value: 'The Corner Cafe', confidence: 62, box },
  date: { value: new Date(Date.now() - 4 * 86_400_000).toISOString().slice(0, 10), confidence: 96, box },
  total: { value: 1000 + Math.floor(Math.random() * 900), confidence: 93, box },
  currency: { value: 'GBP', confidence: 95, box },
  vat: { value: 167, confidence: 30, box },
};
const total = `${Math.floor(READ.total.value / 100)}.${READ.total.value % 100}`.replace(/\.(\d)$/, '.0$1');

test('what the receipt says is offered for what is empty, marked until it is changed, and never put over what is typed', async ({ page }) => {
  const asked = await answer(page, [PENDING, PENDING, READ]);
  await signIn(page, CLAIMANT);
  await page.goto('/#/expenses/new');
  await page.getByLabel('What are you claiming for?').selectOption({ label: 'Taxi' });
  await photograph(page);
  await expect(page.getByText('Reading your receipt…')).toBeVisible();
  // Typing goes on meanwhile.
  await typeDay(page, 'When was it?', -2);
  const offer = page.getByRole('region', { name: 'From your receipt – check it' });
  await expect(offer.getByText(`£${total}`)).toBeVisible();
  await expect(offer.getByText('Hard to read, so it may be wrong')).toHaveCount(1);
  // The day was typed, and the VAT could hardly be read.
  await expect(offer.getByRole('term')).toHaveText(['What it was for', 'Amount']);
  expect(asked()).toBe(3);
  await seen(page, 'reading-offer');

  await offer.getByRole('button', { name: 'Fill in what is empty' }).click();
  await expect(offer).toHaveCount(0);
  const purpose = page.getByLabel('What was it for?');
  await expect(purpose).toBeFocused();
  await expect(purpose).toHaveValue('The Corner Cafe');
  await expect(page.getByLabel('How much was it?')).toHaveValue(total);
  await expect(page.getByText('From your receipt – check it')).toHaveCount(2);
  await seen(page, 'reading-filled');
  await purpose.fill('Lunch with the flood team');
  await expect(page.getByText('From your receipt – check it')).toHaveCount(1);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(`£${total}`).first()).toBeVisible();
  // What was answered is not asked again, though the VAT is still empty.
  await page.getByRole('button', { name: 'Change expense 1' }).click();
  await expect(page.getByText('From your receipt – check it')).toHaveCount(1);
  expect(asked()).toBe(3);
});

test('whoever wants nothing of it, or of whose receipt nothing could be read, types as before', async ({ page }) => {
  const asked = await answer(page, [READ, { ...NOTHING, status: 'FAILED', message: '' }]);
  await signIn(page, CLAIMANT);
  await page.goto('/#/expenses/new');
  await page.getByLabel('What are you claiming for?').selectOption({ label: 'Taxi' });
  await photograph(page);
  const offer = page.getByRole('region', { name: 'From your receipt – check it' });
  await offer.getByRole('button', { name: 'No, thank you' }).click();
  await expect(offer).toHaveCount(0);
  await expect(page.getByLabel('What was it for?')).toBeFocused();
  await expect(page.getByLabel('What was it for?')).toHaveValue('');
  expect(asked()).toBe(1);

  await page.getByRole('button', { name: /^Remove receipt/ }).click();
  await page.evaluate(() => scrollTo(0, 40));
  await photograph(page);
  await expect.poll(asked).toBe(2);
  await expect(page.getByText('Reading your receipt…')).toHaveCount(0);
  await expect(offer).toHaveCount(0);
});

/** One reading after the other, and how often was asked. */
async function answer(page: Page, readings: object[]): Promise<() => number> {
  let asked = 0;
  await page.route('**/v1/receipts/*/reading', (route) => {
    const json = readings[Math.min(asked, readings.length - 1)];
    asked++;
    return route.fulfill({ json, headers: { 'Retry-After': '1' } });
  });
  return () => asked;
}
