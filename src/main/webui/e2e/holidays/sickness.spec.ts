import { expect, test } from '@playwright/test';
import { askForLeave, cancel, daysToTuesday, freeWeek } from './leave';
import { EMPLOYEE } from '../people';
import { seen, signIn, typeDay } from '../steps';

test('sickness is one tap away and gives leave back', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(11);
  await freeWeek(page, tuesday);
  await askForLeave(page, tuesday, tuesday + 2);
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
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByRole('group', { name: 'First day sick' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'What is it?' })).toHaveCount(0);

  await page.goto(leave);
  await expect(page.getByText('Given back', { exact: true })).toBeVisible();
  await seen(page, 'leave-given-back');
  await cancel(page);
  await page.goto(sickness);
  await cancel(page);
});
