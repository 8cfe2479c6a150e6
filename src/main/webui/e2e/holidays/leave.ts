import { expect, type Page } from '@playwright/test';
import { typeDay } from '../steps';

/** What a journey before this one that went wrong left behind would be in the way. */
export async function freeWeek(page: Page, tuesday: number): Promise<void> {
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

export async function cancel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cancel it' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
}

/** In so many weeks; no public holiday falls on a Tuesday, Wednesday or Thursday but over Christmas, which it leaves out. */
export function daysToTuesday(weeks: number): number {
  const days = ((9 - new Date().getUTCDay()) % 7) + weeks * 7;
  const tuesday = new Date(Date.now() + days * 86_400_000);
  const isChristmas = (tuesday.getUTCMonth() === 11 && tuesday.getUTCDate() > 20) || (tuesday.getUTCMonth() === 0 && tuesday.getUTCDate() < 4);
  return isChristmas ? days + 14 : days;
}

/** Annual leave, up to what it costs. */
export async function typeLeave(page: Page, first: number, last = first): Promise<void> {
  await page.goto('/#/holidays/new');
  await page.getByLabel('Annual leave').check();
  await typeDay(page, 'First day off', first);
  if (last !== first) {
    await typeDay(page, 'Last day off', last);
  }
  await page.getByRole('button', { name: 'Continue' }).click();
}

export async function askForLeave(page: Page, first: number, last = first): Promise<void> {
  await typeLeave(page, first, last);
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
}
