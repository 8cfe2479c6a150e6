import { expect, type Page } from '@playwright/test';
import { askForLeave, cancel, daysToTuesday, freeWeek } from './leave';
import { EMPLOYEE, MANAGER } from '../people';
import { seen, signIn, test, typeDay } from '../steps';

test('half a day is asked for, changed to two days, approved, changed again, and cancelled', async ({ phone }) => {
  const page = await phone();
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(9);
  await freeWeek(page, tuesday);
  await page.goto('/#/holidays/new');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'Select what you need time off for' }).click();
  await expect(page.getByLabel('Annual leave')).toBeFocused();
  await seen(page, 'leave-nothing-typed');
  await page.getByLabel('Annual leave').check();
  await typeDay(page, 'First day off', tuesday);
  await page.getByLabel('Until midday').check();
  await seen(page, 'leave-half-day');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('0.5 days')).toBeVisible();
  await expect(page.getByText('Half a day')).toBeVisible();
  await seen(page, 'leave-half-day-cost');
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByLabel('Until midday')).toBeChecked();
  await page.getByLabel('All day').check();
  await typeDay(page, 'Last day off', tuesday + 1);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(/^2 days/)).toBeVisible();
  await seen(page, 'leave-change-cost');
  await page.getByRole('button', { name: 'Send the change' }).click();
  await expect(page.getByText('You changed it to')).toBeVisible();
  await seen(page, 'leave-waiting');
  const title = await page.getByRole('heading', { level: 2 }).first().innerText();

  await approve(await phone(), title);
  await page.reload();
  await expect(page.getByText('Approved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await typeDay(page, 'Last day off', tuesday + 2);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Send the change' }).click();
  await expect(page.getByText('Change waiting')).toBeVisible();
  await expect(page.getByText('You have asked for this instead')).toBeVisible();
  await seen(page, 'leave-change-waiting');
  await page.getByRole('button', { name: 'Take the change back' }).click();
  await expect(page.getByText('You have taken that back.')).toBeVisible();
  await expect(page.getByText('Approved', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Cancel it' }).click();
  await expect(page.getByRole('heading', { name: 'Do you want to cancel it?' })).toBeFocused();
  await seen(page, 'leave-cancel');
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await expect(page.getByRole('button', { name: 'Cancel it' })).toBeFocused();
  await page.getByRole('button', { name: 'Cancel it' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByText('It is cancelled.')).toBeFocused();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
  await seen(page, 'leave-cancelled');
});

test('somebody who changes what was changed meanwhile is told what happened', async ({ context, page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(13);
  await freeWeek(page, tuesday);
  await askForLeave(page, tuesday);
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('From midday').check();

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Until midday').check();
  await other.getByRole('button', { name: 'Continue' }).click();
  await other.getByRole('button', { name: 'Send the change' }).click();
  await expect(other.getByText('You changed it to')).toBeVisible();

  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Send the change' }).click();
  await expect(page.getByRole('heading', { name: 'It has changed since you opened it' })).toBeVisible();
  await expect(page.getByText('You changed it to')).toBeVisible();
  await seen(page, 'leave-changed-meanwhile');
  await page.getByRole('button', { name: 'Show it as it is now' }).click();
  await expect(page.getByLabel('Until midday')).toBeChecked();
  await cancel(other);
});

async function approve(manager: Page, title: string): Promise<void> {
  await signIn(manager, MANAGER);
  await manager.getByRole('link', { name: 'Approvals' }).click();
  await manager.getByRole('link', { name: title }).first().click();
  await seen(manager, 'leave-approval');
  await manager.getByLabel('Approve').check();
  await manager.getByRole('button', { name: 'Send decision' }).click();
  await expect(manager.getByRole('heading', { level: 1, name: 'Approved' })).toBeVisible();
}
