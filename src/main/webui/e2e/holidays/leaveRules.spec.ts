import { expect, test } from '@playwright/test';
import { askForLeave, cancel, daysToTuesday, freeWeek, typeLeave } from './leave';
import { EMPLOYEE } from '../people';
import { seen, signIn, typeDay } from '../steps';

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

test('what cannot be is said at the question, and what is only unusual can be asked for', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(15);
  await freeWeek(page, tuesday);
  await askForLeave(page, tuesday);
  const asked = page.url();
  await typeLeave(page, tuesday, tuesday + 1);
  await page.getByRole('link', { name: /^You have already asked for time off then/ }).click();
  await expect(page.getByRole('group', { name: 'First day off' }).getByLabel('Day')).toBeFocused();
  await seen(page, 'leave-overlaps');
  await page.goto(asked);
  await cancel(page);

  const soon = daysToTuesday(0);
  await freeWeek(page, soon);
  await page.goto('/#/holidays');
  await typeLeave(page, soon, soon + 2);
  await expect(page.getByRole('heading', { name: 'Before you send it' })).toBeVisible();
  await expect(page.getByText('You can ask all the same.')).toBeVisible();
  await seen(page, 'leave-short-notice');
});

test('time off that is asked for in a tunnel goes out once the train is through', async ({ context, page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(17);
  await freeWeek(page, tuesday);
  await page.goto('/#/holidays/new');
  await expect(page.getByLabel('Annual leave')).toBeVisible();
  await context.setOffline(true);
  await typeLeave(page, tuesday);
  await expect(page.getByText('We cannot work out the cost until you are online again')).toBeVisible();
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByText('Kept on this phone')).toBeVisible();
  await seen(page, 'leave-tunnel');
  await context.setOffline(false);
  await expect(page.getByText('Kept on this phone')).toHaveCount(0);
  await page.getByRole('heading', { name: 'Waiting for a decision' }).waitFor();
  await freeWeek(page, tuesday);
});

test('what most people never need is behind one more choice', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/holidays/new');
  await page.getByLabel('Something else').check();
  await page.getByLabel('Other kinds of time off').selectOption({ label: 'Jury service' });
  await expect(page.getByText('You only record it: nobody has to approve.')).toBeVisible();
  await typeDay(page, 'First day off', daysToTuesday(19));
  await typeDay(page, 'Last day off', daysToTuesday(19) + 2);
  await page.getByLabel('I work for part of the first or last day').check();
  await page.getByRole('group', { name: 'How much of the last day is off?' }).getByLabel('Only some hours').check();
  await page.getByRole('group', { name: 'How long are you off on the last day?' }).getByLabel('Hours').fill('2');
  await seen(page, 'leave-jury');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('It does not use up any leave.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record it' })).toBeVisible();
  await seen(page, 'leave-jury-check');
});
