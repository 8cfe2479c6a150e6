import { expect, type Page, test } from '@playwright/test';
import { EMPLOYEE, MANAGER } from '../people';
import { seen, signIn, typeDay } from '../steps';

test('a usual day at home is said, and seen in the team’s calendar week by week', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.getByRole('link', { name: 'Holidays', exact: true }).click();
  await page.getByRole('link', { name: 'Days you work from home' }).click();
  await page.getByLabel('Tuesday').check();
  await typeDay(page, 'Is a day different?', 40);
  await page.getByRole('button', { name: 'At home that day' }).click();
  await seen(page, 'home-days');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. Your team’s calendar shows it.')).toBeFocused();

  await page.goto('/#/holidays/team');
  await page.getByRole('link', { name: 'Week after' }).click();
  await expect(page.getByText(/^Working from home: .*You/)).toBeVisible();
  await seen(page, 'team');
  await page.getByRole('link', { name: 'This week' }).click();
  await expect(page.getByRole('link', { name: 'This week' })).toHaveCount(0);

  await page.goto('/#/holidays/home-days');
  await page.getByLabel('Tuesday').uncheck();
  for (let left = await page.getByRole('button', { name: /^Remove/ }).count(); left > 0; left--) {
    await page.getByRole('button', { name: /^Remove/ }).first().click();
    await expect(page.getByText('is as usual again.')).toBeFocused();
  }
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. Your team’s calendar shows it.')).toBeFocused();
});

test('whoever saves home days that were changed meanwhile is told, and shown how they are now', async ({ context, page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/holidays/home-days');
  await page.getByLabel('Tuesday').check();
  const other = await context.newPage();
  await other.goto('/#/holidays/home-days');
  await saveFriday(other, true);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('It has changed since you opened it, so nothing was saved.')).toBeFocused();
  await expect(page.getByLabel('Friday')).toBeChecked();
  await expect(page.getByLabel('Tuesday')).not.toBeChecked();
  await saveFriday(page, false);
});

test('a manager sees the people they manage', async ({ page }) => {
  await signIn(page, MANAGER);
  await page.goto('/#/holidays/team');
  await page.getByRole('link', { name: 'People you manage' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People you manage' })).toBeVisible();
  await seen(page, 'team-managed');
});

test('leave is put into a calendar, and taken out again', async ({ page, playwright }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/holidays/calendar');
  await expect(page.getByLabel('Only that you are away')).toBeChecked();
  const revoke = page.getByRole('button', { name: 'Revoke the address' });
  if (await revoke.isVisible()) {
    await revoke.click();
    await page.getByRole('button', { name: 'Yes, revoke it' }).click();
  }
  await page.getByRole('button', { name: 'Make an address' }).click();
  await expect(page.getByRole('button', { name: 'Add it to the calendar on this phone' })).toHaveAttribute('href', /^webcal:.*\.ics$/);
  await seen(page, 'feed');
  const address = await page.getByText(/^https?:.*\.ics$/).innerText();
  // As a calendar does, which is nobody's session.
  const calendar = await playwright.request.newContext();
  expect((await calendar.get(address)).headers()['content-type']).toContain('text/calendar');
  await page.reload();
  await expect(page.getByText('You have had an address since')).toBeVisible();
  await expect(page.getByText(address)).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a new address instead' }).click();
  await expect(page.getByRole('heading', { name: 'Do you want a new address instead?' })).toBeFocused();
  await seen(page, 'feed-instead');
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await expect(page.getByRole('button', { name: 'Make a new address instead' })).toBeFocused();
  expect((await calendar.get(address)).status()).toBe(200);
  await revoke.click();
  await page.getByRole('button', { name: 'Yes, revoke it' }).click();
  await expect(page.getByText('The address is revoked.')).toBeFocused();
  expect((await calendar.get(address)).status()).toBe(404);
});

async function saveFriday(page: Page, atHome: boolean): Promise<void> {
  await page.getByLabel('Friday').setChecked(atHome);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. Your team’s calendar shows it.')).toBeFocused();
}
