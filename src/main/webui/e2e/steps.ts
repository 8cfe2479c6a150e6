import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test as journey } from '@playwright/test';
import { PASSWORD } from './people';

/** With phones of several people, as many as a journey opens, which are put away at its end. */
export const test = journey.extend<{ phone: () => Promise<Page> }>({
  phone: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

/** From the page's own start, over the identity provider's page, back to the page. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
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

/** What every expense has: its kind by name, what it was for, and a day. */
export async function typeExpense(page: Page, kind: string, purpose: string, fromToday: number): Promise<void> {
  await page.getByLabel('What are you claiming for?').selectOption({ label: kind });
  await page.getByLabel('What was it for?').fill(purpose);
  await typeDay(page, 'When was it?', fromToday);
}

/** A train fare that needs no receipt, up to the point where it is checked; each another one, so none is a duplicate. */
export async function typeTrainFare(page: Page, purpose: string): Promise<string> {
  const fare = `${1 + Math.floor(Math.random() * 4)}.${10 + Math.floor(Math.random() * 90)}`;
  await page.goto('/#/expenses/new');
  await typeExpense(page, 'Train', purpose, -3 - Math.floor(Math.random() * 25));
  await page.getByLabel('How much was it?').fill(fare);
  return fare;
}

/** A photograph, as a camera gives it: of this very screen, so that no two are alike. */
export async function photograph(page: Page, then = 'Added'): Promise<void> {
  const buffer = await page.screenshot({ type: 'jpeg' });
  await page.getByLabel('Take a photo').setInputFiles({ name: 'receipt.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByText(then, { exact: true })).toBeVisible();
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
