import { expect, type Page, test } from '@playwright/test';
import { EMPLOYEE, MANAGER } from './people';
import { seen, signIn, typeDay } from './steps';

test('half a day is asked for, changed to two days, approved, changed again, and cancelled', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
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

  await approve(await (await browser.newContext()).newPage(), title);
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
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByText('It is cancelled.')).toBeFocused();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
  await seen(page, 'leave-cancelled');
});

test('sickness is one tap away and gives leave back', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(11);
  await freeWeek(page, tuesday);
  await page.goto('/#/holidays/new');
  await page.getByLabel('Annual leave').check();
  await typeDay(page, 'First day off', tuesday);
  await typeDay(page, 'Last day off', tuesday + 2);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  const leave = page.url();

  await page.getByRole('link', { name: 'Holidays', exact: true }).click();
  await seen(page, 'holidays-list');
  await page.getByRole('button', { name: 'I am sick' }).click();
  await expect(page.getByRole('group', { name: 'First day sick' }).getByLabel('Day')).not.toHaveValue('');
  await seen(page, 'sick');
  await typeDay(page, 'First day sick', tuesday + 1);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('You have booked: Annual leave')).toBeVisible();
  await seen(page, 'sick-check');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('On record', { exact: true })).toBeVisible();
  await seen(page, 'sick-recorded');
  const sickness = page.url();

  await page.goto(leave);
  await expect(page.getByText('Given back', { exact: true })).toBeVisible();
  await seen(page, 'leave-given-back');
  await cancel(page);
  await page.goto(sickness);
  await cancel(page);
});

test('somebody who changes what was changed meanwhile is told what happened', async ({ context, page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(13);
  await freeWeek(page, tuesday);
  await page.goto('/#/holidays/new');
  await page.getByLabel('Annual leave').check();
  await typeDay(page, 'First day off', tuesday);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
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

test('the balance is shown line by line, on any day', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/holidays');
  await page.getByRole('link', { name: 'How your balance comes about' }).click();
  await expect(page.getByRole('heading', { name: 'How it comes about' })).toBeVisible();
  await seen(page, 'balance');
  await page.getByRole('link', { name: /^The leave year from/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Your balance on/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show that day' }).click();
  await page.getByRole('link', { name: 'Enter a day' }).click();
  await seen(page, 'balance-no-day');
  await typeDay(page, 'Which day?', 60);
  await page.getByRole('button', { name: 'Show that day' }).click();
  await expect(page.getByText('left in the leave year')).toBeVisible();
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

/** What a journey before this one that went wrong left behind would be in the way. */
async function freeWeek(page: Page, tuesday: number): Promise<void> {
  await page.evaluate(
    async ([from, to]) => {
      const headers = { 'X-SOP-Page': '1' };
      const list = await (await fetch(`/v1/holidays?from=${from}&to=${to}`, { headers })).json();
      for (const { id } of list.absences) {
        const etag = (await fetch(`/v1/holidays/${id}`, { headers })).headers.get('ETag') ?? '';
        await fetch(`/v1/holidays/${id}`, { method: 'DELETE', headers: { ...headers, 'If-Match': etag } });
      }
    },
    [0, 2].map((later) => new Date(Date.now() + (tuesday + later) * 86_400_000).toISOString().slice(0, 10)),
  );
}

async function cancel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cancel it' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
}

/** In so many weeks; no public holiday falls on a Tuesday, Wednesday or Thursday but over Christmas, which it leaves out. */
function daysToTuesday(weeks: number): number {
  const days = ((9 - new Date().getUTCDay()) % 7) + weeks * 7;
  const tuesday = new Date(Date.now() + days * 86_400_000);
  const isChristmas = (tuesday.getUTCMonth() === 11 && tuesday.getUTCDate() > 20) || (tuesday.getUTCMonth() === 0 && tuesday.getUTCDate() < 4);
  return isChristmas ? days + 14 : days;
}
