import { expect, type Page, test } from '@playwright/test';
import { EMPLOYEE } from '../people';
import { answerPayslips, BEFORE, RIGHT } from './payslips';
import { seen, signIn } from '../steps';

const PAPER = '**/v1/payslips/*';
const WHY = 'Why did my pay change?';

test('whoever is paid otherwise than last month reads why, to the penny', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.getByRole('link', { name: 'Pay', exact: true }).click();
  await expect(page.getByText('£2,364.56 net')).toBeVisible();
  await expect(page.getByText('£3,083.33 gross').first()).toBeVisible();
  await seen(page, 'pay-list');
  await page.getByRole('link', { name: WHY }).click();
  await expect(page.getByRole('heading', { level: 1, name: WHY })).toBeFocused();
  await expect(page.getByText('Your net pay is £14.50 less than in April 2026')).toBeVisible();
  await page.getByText('Line by line').click();
  await expect(page.getByText('Trade union subscription', { exact: true })).toBeVisible();
  await expect(page.getByText('−£14.50')).toHaveCount(4);
  await seen(page, 'pay-changes');

  await page.getByRole('link', { name: 'This payslip' }).click();
  await expect(page.getByText('To your account ending 4321 (BACS)')).toBeVisible();
  await expect(page.getByText('Your pay for your contracted hours.')).toBeVisible();
  await seen(page, 'pay-payslip');
});

test('a PDF that cannot be had says why, and is had on the next try', async ({ context, page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/pay');
  await page.getByRole('link', { name: '29 May 2026' }).click();
  const button = page.getByRole('button', { name: 'Download as PDF' });
  await expect(button).toBeVisible();
  await context.setOffline(true);
  await button.click();
  await expect(page.getByText('There is no connection to the service.')).toBeVisible();
  await expect(button).toBeFocused();
  await seen(page, 'pay-offline');
  await context.setOffline(false);
  await page.route(PAPER, async (route) =>
    (await route.request().headerValue('accept')) === 'application/pdf'
      ? route.fulfill({ contentType: 'application/pdf', body: '%PDF-1.7' })
      : route.fallback(),
  );
  const download = page.waitForEvent('download');
  await button.click();
  await download;
  await expect(page.getByText('There is no connection to the service.')).toHaveCount(0);
});

test('the first payslip has none before it, and any other one can be compared with', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/pay');
  await page.getByRole('link', { name: '30 April 2026' }).click();
  await page.getByRole('link', { name: WHY }).click();
  await expect(page.getByText('This is the first payslip here')).toBeVisible();
  await seen(page, 'pay-first');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('link', { name: 'Select a payslip to compare with' })).toBeVisible();
  await page.getByLabel('Which payslip do you want to compare with?').selectOption({ label: '29 May 2026: £2,364.56' });
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText('+£14.50').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: WHY })).toBeFocused();
});

test('the right payslip and the wrong one lead to each other', async ({ page }) => {
  await withEverything(page);
  await expect(page.getByText('Corrected', { exact: true })).toHaveCount(1);
  await seen(page, 'pay-corrected');
  await page.getByRole('link', { name: '30 September 2026' }).click();
  await page.getByRole('region', { name: 'This payslip was corrected' }).getByRole('link', { name: 'See the wrong payslip' }).click();
  const wrong = page.getByRole('region', { name: 'This payslip was wrong' });
  await expect(wrong).toBeVisible();
  await seen(page, 'pay-wrong');
  await wrong.getByRole('link', { name: 'See the right payslip' }).click();
  await page.getByRole('link', { name: 'See what is different' }).click();
  await expect(page.getByText('Nothing changed')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What made the difference' })).toHaveCount(0);
  await seen(page, 'pay-nothing-changed');
});

test('a payslip says by what its lines are paid, which month they belong to and what asked for them', async ({ page }) => {
  await withEverything(page);
  await page.goto(`/#/pay/${RIGHT}`);
  for (const note of ['2.5 hours at £20.00', 'For July 2026', '£400.00 left to repay', '5.45%', '120/AB12345']) {
    await expect(page.getByText(note)).toBeVisible();
  }
  await expect(page.getByText('What a pay award adds to an earlier month')).toHaveCount(1);
  await expect(page.getByRole('link', { name: /^See the claim.*Mileage/ })).toHaveAttribute('href', /^#\/expenses\/0192e000/);
  await expect(page.getByRole('link', { name: /^See the time off.*Unpaid leave/ })).toHaveAttribute('href', /^#\/holidays\/0192e000/);
  await seen(page, 'pay-everything');
});

test('what nothing explains is said, with whom to ask', async ({ page }) => {
  await withEverything(page);
  await page.getByRole('link', { name: WHY }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Not explained' })).toBeVisible();
  await expect(page.getByText('and tell them the amount, £7.00')).toBeVisible();
  await expect(page.getByRole('link', { name: 'ask payroll about it' })).toHaveAttribute('href', `#/pay/ask/${RIGHT}`);
  await seen(page, 'pay-unexplained');
  await page.goto(`/#/pay/${BEFORE}/changes`);
  await expect(page.getByText('This is the first payslip here')).toBeVisible();
});

async function withEverything(page: Page): Promise<void> {
  await answerPayslips(page);
  await signIn(page, EMPLOYEE);
  await page.goto('/#/pay');
}
