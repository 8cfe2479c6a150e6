import { expect, type Page, test } from '@playwright/test';
import { answerP60s } from './p60s';
import { EMPLOYEE } from '../people';
import { enterCode } from '../secondFactor';
import { seen, signIn } from '../steps';

const TAKES_MORE = 'need a code from your authenticator app, entered';

test('whoever takes a payslip along enters a code, and the download starts when they are back', async ({ page }) => {
  await openMay(page);
  await page.getByRole('button', { name: 'Download as PDF' }).click();
  await expect(page.getByText(TAKES_MORE)).toBeVisible();
  await expect(page.getByText('If you have no authenticator app yet, ask the help desk first')).toBeVisible();
  await expect(page.getByText('You have been signed out')).toHaveCount(0);
  await seen(page, 'pay-more-sign-in');
  await page.getByRole('button', { name: 'Continue to enter a code' }).click();
  const download = page.waitForEvent('download');
  await enterCode(page);
  expect((await download).suggestedFilename()).toBe('payslip-2026-05-29.pdf');
  await expect(page.getByText('Downloaded: payslip-2026-05-29.pdf')).toBeVisible();
  await expect(page.getByText('To your account ending 4321 (BACS)')).toBeVisible();

  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as PDF' }).click();
  await again;
  await expect(page.getByText(TAKES_MORE)).toHaveCount(0);

  const welsh = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lawrlwytho fel PDF' }).click();
  expect((await welsh).suggestedFilename()).toBe('slip-cyflog-2026-05-29.pdf');
});

test('whoever comes back without a code has no file that they did not ask for', async ({ page }) => {
  await openMay(page);
  await page.getByRole('button', { name: 'Download as PDF' }).click();
  await page.getByRole('button', { name: 'Continue to enter a code' }).click();
  await expect(page.getByLabel('One-time code')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Download as PDF' })).toBeVisible();
  let asked = 0;
  page.on('request', (request) => {
    asked += request.headers().accept === 'application/pdf' ? 1 : 0;
  });
  await page.getByRole('link', { name: 'All your payslips' }).click();
  await page.getByRole('link', { name: '29 May 2026' }).click();
  await expect(page.getByText('To your account ending 4321 (BACS)')).toBeVisible();
  expect(asked).toBe(0);
});

test('a P60 opens after a code, with every figure, and leaves on paper without another one; so does a P11D', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/pay');
  await page.getByRole('link', { name: 'Your P60s and P11Ds' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your P60s and P11Ds' })).toBeFocused();
  await seen(page, 'p60-list');
  await page.getByRole('link', { name: 'P60 of 2025 to 2026' }).click();
  await expect(page.getByText(TAKES_MORE)).toBeVisible();
  await expect(page.getByText('£40,000.00')).toHaveCount(0);
  await seen(page, 'p60-more-sign-in');
  await page.getByRole('button', { name: 'Continue to enter a code' }).click();
  await enterCode(page);
  await expect(page.getByRole('heading', { level: 1, name: 'P60 of 2025 to 2026' })).toBeVisible();
  for (const figure of ['£6,500.00', '£6,070.00', '£27,430.00', '£2,194.40', '£374.88', '£1,037.00']) {
    await expect(page.getByText(figure)).toBeVisible();
  }
  await expect(page.getByText('£40,000.00')).toHaveCount(2);
  await expect(page.getByText('AB 12 34 56 C')).toBeVisible();
  await seen(page, 'p60');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^p60-.*\.pdf$/i);
  await expect(page.getByText(TAKES_MORE)).toHaveCount(0);

  await page.goto('/#/pay/p60s/2019');
  await expect(page.getByText('You have no P60 of this tax year here.')).toBeVisible();
  await seen(page, 'p60-none');

  await page.getByRole('link', { name: 'All your P60s and P11Ds' }).click();
  await page.getByRole('link', { name: 'P11D of 2025 to 2026' }).click();
  await expect(page.getByText('£840.00, less £120.00 that you made good.')).toBeVisible();
  for (const figure of ['£720.00', '£3,180.00', '£3,900.00']) {
    await expect(page.getByText(figure, { exact: true })).toBeVisible();
  }
  await seen(page, 'p11d');
  const benefits = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as PDF' }).click();
  expect((await benefits).suggestedFilename()).toMatch(/^p11d-.*\.pdf$/i);
});

test('the right P60 and the wrong one lead to each other, and each employment has its own', async ({ page }) => {
  await answerP60s(page);
  await signIn(page, EMPLOYEE);
  await page.goto('/#/pay/p60s/2025');
  await expect(page.getByRole('region', { name: 'Cabinet Office' })).toBeVisible();
  const corrected = page.getByRole('region', { name: 'HM Revenue and Customs' });
  await expect(corrected.getByText('Income tax paid back to you in this employment')).toBeVisible();
  await expect(corrected.getByText('−£123.45')).toBeVisible();
  await seen(page, 'p60-of-two');
  await corrected.getByRole('link', { name: 'See the wrong P60' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wrong P60 of 2025 to 2026' })).toBeFocused();
  await expect(page.getByText('£9,000.00')).toBeVisible();
  await page.getByRole('link', { name: 'See the right P60' }).click();
  await expect(corrected).toBeVisible();
});

async function openMay(page: Page): Promise<void> {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/pay');
  await page.getByRole('link', { name: '29 May 2026' }).click();
}
