import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { PASSWORD } from './people';

/** From the page's own start, over the identity provider's page, back to the page. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'SOP Mobile' })).toBeVisible();
  await seen(page, 'start');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Username').fill(name);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign In' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
}

/** A day from today on, or before it when negative, typed into the three boxes of a question. */
export async function typeDay(page: Page, question: string, fromToday: number): Promise<void> {
  const day = new Date(Date.now() + fromToday * 86_400_000);
  const boxes = page.getByRole('group', { name: question });
  await boxes.getByLabel('Day').fill(String(day.getUTCDate()));
  await boxes.getByLabel('Month').fill(String(day.getUTCMonth() + 1));
  await boxes.getByLabel('Year').fill(String(day.getUTCFullYear()));
}

/** A train fare that needs no receipt, up to the point where it is checked. */
export async function typeTrainFare(page: Page, purpose: string): Promise<void> {
  await page.goto('/#/expenses/new');
  await page.getByLabel('Train').check();
  await page.getByLabel('What was it for?').fill(purpose);
  await typeDay(page, 'When did you travel?', -3);
  await page.getByLabel('How much was it?').fill('4.80');
}

/** Looks at the screen as people who cannot see it, or not well, would have it: nothing found, nothing cut off. */
export async function seen(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Loading…')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
  if (process.env.SOP_SCREENSHOTS) {
    await page.screenshot({ path: `${process.env.SOP_SCREENSHOTS}/${name}.png`, fullPage: true });
  }
}
