import { expect, type Page } from '@playwright/test';

/** A line of the payslip that is asked about. */
export const UNION = 'Trade union subscription: £14.50';

export async function beginToAsk(page: Page): Promise<void> {
  await page.goto('/#/pay');
  await page.getByRole('link', { name: '29 May 2026' }).click();
  await page.getByRole('link', { name: 'Ask payroll about a line' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ask payroll about your pay' })).toBeFocused();
}
