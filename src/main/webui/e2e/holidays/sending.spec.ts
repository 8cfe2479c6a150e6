import { expect, type Page, test } from '@playwright/test';
import { cancel, daysToTuesday, freeWeek, typeLeave } from './leave';
import { EMPLOYEE } from '../people';
import { seen, signIn, typeDay } from '../steps';

const PUT = /\/v1\/(holidays|leave-entries)\/[0-9a-f-]{36}$/;

test('whoever asks for more leave while the last request goes out slowly keeps it, and the screen', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(21);
  await freeWeek(page, tuesday);
  await typeLeave(page, tuesday);
  const answer = await slowly(page);
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByText('You can leave this page')).toBeVisible();
  await seen(page, 'leave-sending');
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('link', { name: 'Ask for time off' }).click();
  await typeDay(page, 'First day off', tuesday + 1);
  await arrives(page, answer);
  const day = page.getByRole('group', { name: 'First day off' }).getByLabel('Day');
  await expect(day).not.toHaveValue('');
  await page.reload();
  await expect(day).not.toHaveValue('');
  await page.goto('/#/holidays');
  await page.getByRole('heading', { name: 'Waiting for a decision' }).waitFor();
  await freeWeek(page, tuesday);
});

test('a cost that takes long to work out keeps nobody from asking, and comes too late after that', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(25);
  await freeWeek(page, tuesday);
  const findings = [{ rule: 'NOTICE_SHORT', text: 'Too late.' }];
  let quote = () => {};
  const quoted = new Promise<void>((done) => (quote = done));
  await page.route('**/v1/holidays/quotes*', async (route) => {
    await quoted;
    await route.fulfill({ json: { findings, warnings: [], leaveYears: [], days: [], cost: '', costMinutes: 0 } });
  });
  await typeLeave(page, tuesday);
  await expect(page.getByText('It takes long to work out the cost.')).toBeVisible();
  await seen(page, 'leave-late');
  const answer = await slowly(page);
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByText('You can leave this page')).toBeVisible();
  quote();
  await expect(page.getByText('It takes long to work out the cost.')).toHaveCount(0);
  // Time enough for what is found to be shown, if it were.
  await page.waitForTimeout(500);
  await arrives(page, answer);
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  await cancel(page);
});

test('whoever records more time while the last entry goes out slowly keeps it, and the screen', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await typeFlexitime(page, 'First');
  const answer = await slowly(page);
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('You can leave this page')).toBeVisible();
  await seen(page, 'entry-sending');
  await page.getByRole('link', { name: 'Home' }).click();
  await typeFlexitime(page, 'Second');
  await arrives(page, answer);
  await expect(page.getByLabel('Reason (optional)')).toHaveValue('Second');
  await page.reload();
  await expect(page.getByLabel('Reason (optional)')).toHaveValue('Second');
  await page.goto('/#/holidays/entries');
  await page.getByRole('link', { name: /lexitime/ }).first().click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeFocused();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await expect(page.getByText('You have taken it back.')).toBeFocused();
});

test('a request that was sent otherwise from another tab leads there', async ({ context, page }) => {
  await signIn(page, EMPLOYEE);
  const tuesday = daysToTuesday(23);
  await freeWeek(page, tuesday);
  await typeLeave(page, tuesday);
  // A tab that is opened from here has what is typed here.
  const [other] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void open(location.href))]);
  await other.getByRole('button', { name: 'Continue' }).click();
  await other.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(other.getByText('Waiting', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Go back' }).click();
  await page.getByLabel('Until midday').check();
  await page.route('**/v1/holidays/quotes', (route) => route.abort());
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByRole('heading', { name: 'You have sent this before' })).toBeVisible();
  await seen(page, 'leave-arrived-before');
  await page.getByRole('link', { name: 'Open it, and change it there' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  await cancel(page);
});

test('a request that is refused is still there, as it is being mended, when the page is opened again', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await freeWeek(page, daysToTuesday(23));
  await typeLeave(page, daysToTuesday(23));
  const json = { type: '', title: 'No', status: 422, detail: 'It is closed.', rule: 'LEAVE_YEAR_LOCKED', errors: [], traceId: null };
  await page.route(PUT, (route) => route.fulfill({ status: 422, contentType: 'application/problem+json', json }));
  await page.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(page.getByRole('link', { name: 'It is closed.' })).toBeVisible();
  await page.getByLabel('Until midday').check();
  await page.reload();
  await expect(page.getByLabel('Until midday')).toBeChecked();
  await page.goto('/#/holidays');
  await page.getByRole('button', { name: /^Forget it/ }).click();
  await expect(page.getByText('It could not be accepted')).toHaveCount(0);
});

test('what somebody types who is sick is still there when the page is opened again', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/holidays/sick');
  await typeDay(page, 'Last day sick', 3);
  await page.reload();
  await expect(page.getByRole('group', { name: 'Last day sick' }).getByLabel('Day')).not.toHaveValue('');
});

async function typeFlexitime(page: Page, reason: string): Promise<void> {
  await page.goto('/#/holidays/record');
  await page.getByLabel('Record flexitime').check();
  await typeDay(page, 'Which day is it for?', -1);
  await page.getByLabel('More').check();
  await page.getByLabel('Hours').fill('1');
  await page.getByLabel('Reason (optional)').fill(reason);
}

/** Holds back what is sent from now on. */
async function slowly(page: Page): Promise<() => void> {
  let answer = () => {};
  const wait = new Promise<void>((done) => (answer = done));
  await page.route(PUT, async (route) => {
    await wait;
    await route.fallback();
  });
  return answer;
}

async function arrives(page: Page, answer: () => void): Promise<void> {
  const there = page.waitForResponse(PUT);
  answer();
  expect((await there).ok()).toBe(true);
  await page.unroute(PUT);
}
