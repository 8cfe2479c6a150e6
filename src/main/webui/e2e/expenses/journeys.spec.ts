import { expect, type Page, test } from '@playwright/test';
import { CLAIMANT } from '../people';
import { seen, signIn, typeExpense } from '../steps';

const depot = `Depot ${Date.now()}`;
const MILES = 'Miles in your own car or van';

test('a journey is saved, used again, claimed for the days on which it was made, and removed', async ({ context, page }) => {
  await signIn(page, CLAIMANT);
  await page.goto('/#/expenses/routes');
  await expect(page.getByRole('heading', { level: 1, name: 'Your favourite journeys' })).toBeVisible();
  await seen(page, 'journeys');
  await typeJourney(page);
  await context.setOffline(true);
  await save(page);
  await expect(page.getByText(`Kept on this phone as “${depot}”`)).toBeFocused();
  await seen(page, 'journey-kept');
  await arriveThoughTheFirstReplyIsLost(page, () => context.setOffline(false));

  await useIt(page);
  await claimJourneys(page);
  await changeAndRemove(page);
});

test('whoever cannot have their favourites types the journey', async ({ context, page }) => {
  await signIn(page, CLAIMANT);
  await page.goto('/#/expenses/new');
  await expect(page.getByLabel('What are you claiming for?')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('What are you claiming for?').selectOption({ label: MILES });
  await expect(page.getByText('Your favourite journeys cannot be shown now.')).toBeVisible();
  await expect(page.getByLabel('Where did you start?')).toBeVisible();
  await seen(page, 'journeys-offline');
  await context.setOffline(false);
  await expect(page.getByText('Your favourite journeys cannot be shown now.')).toHaveCount(0);
});

async function typeJourney(page: Page): Promise<void> {
  await page.goto('/#/expenses/new');
  await typeExpense(page, MILES, `Inspection of ${depot}`, -40);
  await page.getByLabel('Where did you start?').fill('Bristol');
  await page.getByLabel('Where did you go?').fill(depot);
  await page.getByLabel('How many miles one way?').fill('12');
  await page.getByLabel('There and back: count the miles twice').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('24 × 55p')).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save this journey' }).click();
  const name = page.getByLabel('What do you call this journey?');
  await expect(name).toHaveValue(`Bristol to ${depot}`);
  await name.fill('');
  await page.getByRole('button', { name: 'Save the journey' }).click();
  await expect(page.getByRole('link', { name: 'Enter a name for the journey' })).toBeVisible();
  await name.fill(depot);
  await page.getByLabel('Monday').check();
  await page.getByLabel('Wednesday').check();
  await seen(page, 'journey-save');
  await page.getByRole('button', { name: 'Save the journey' }).click();
}

async function arriveThoughTheFirstReplyIsLost(page: Page, goOnline: () => Promise<void>): Promise<void> {
  let lost = false;
  await page.route('**/v1/favourite-routes/*', async (route) => {
    if (route.request().method() === 'PUT' && !lost) {
      lost = true;
      await route.fetch();
      await route.abort('connectionreset');
    } else {
      await route.continue();
    }
  });
  await goOnline();
  await expect.poll(() => lost).toBe(true);
  await expect(page.getByText(`Kept on this phone as “${depot}”`)).toBeVisible();
  const arrived = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  await page.reload();
  expect((await arrived).url()).toContain('/v1/favourite-routes/');
}

async function useIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add another expense' }).click();
  await page.getByLabel('What are you claiming for?').selectOption({ label: MILES });
  await page.getByLabel('Use a favourite journey').selectOption({ label: depot });
  await expect(page.getByLabel('What was it for?')).toHaveValue(`Inspection of ${depot}`);
  await expect(page.getByLabel('Where did you go?')).toHaveValue(depot);
  await expect(page.getByLabel('How many miles one way?')).toHaveValue('12');
  await expect(page.getByLabel('There and back: count the miles twice')).toBeChecked();
  await seen(page, 'journey-used');
  await page.getByRole('button', { name: 'Do not add it' }).click();
  await expect(page.getByRole('button', { name: 'Save this journey' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove expense 1' }).click();
}

async function claimJourneys(page: Page): Promise<void> {
  await page.goto('/#/expenses');
  await page.getByRole('link', { name: 'Your favourite journeys' }).click();
  await expect(page.getByRole('link', { name: depot })).toHaveCount(1);
  await page.getByRole('link', { name: depot }).click();
  const days = page.getByRole('group', { name: 'On which days did you make the journey?' }).getByRole('checkbox');
  await expect(days.first()).toBeChecked();
  await seen(page, 'journey');
  const all = await days.count();
  for (let i = 2; i < all; i++) {
    await days.nth(i).uncheck();
  }
  await page.getByRole('button', { name: 'Claim 2 journeys' }).click();
  await expect(page.getByText('24 × 55p')).toHaveCount(2);
  await page.getByRole('button', { name: 'Save it for later' }).click();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();

  await page.goto('/#/expenses/routes');
  await page.getByRole('link', { name: depot }).click();
  await expect(days).toHaveCount(all - 2);
  await page.getByRole('button', { name: 'Earlier journeys' }).click();
  await expect(page.getByRole('button', { name: 'Later journeys' })).toBeVisible();
}

async function changeAndRemove(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Change its name or days' }).click();
  await page.getByLabel('What do you call this journey?').fill(`${depot} again`);
  await page.getByLabel('Monday', { exact: true }).uncheck();
  await page.getByLabel('Wednesday', { exact: true }).uncheck();
  await page.getByRole('button', { name: 'Save the journey' }).click();
  await expect(page.getByRole('heading', { level: 2, name: `${depot} again` })).toBeVisible();
  await expect(page.getByText('You usually make it on')).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your favourite journeys' })).toBeVisible();
  await expect(page.getByText(depot)).toHaveCount(0);
}
