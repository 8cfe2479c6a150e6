import { expect, type Page, test } from '@playwright/test';
import { beginToAsk, UNION } from './asking';
import { EMPLOYEE } from '../people';
import { seen, signIn } from '../steps';

const words = `Why did it begin? ${Date.now()}`;

test('whoever asks payroll in a tunnel has asked once when the train is through, and writes more', async ({ context, page }) => {
  await signIn(page, EMPLOYEE);
  await beginToAsk(page);
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  await expect(page.getByRole('link', { name: 'Select what you want to ask about' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Enter what you want to ask' })).toBeVisible();
  await seen(page, 'pay-ask-missing');
  await page.getByRole('radio', { name: UNION }).check();
  await page.getByLabel('What do you want to ask?').fill(words);
  await seen(page, 'pay-ask');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  await expect(page.getByText('Kept on this phone')).toBeVisible();
  await expect(page.getByText('About your payslip of 29 May 2026')).toBeVisible();
  await seen(page, 'pay-queries-tunnel');

  await context.setOffline(false);
  await expect(page.getByText('Kept on this phone')).toHaveCount(0);
  const asked = page.getByRole('link', { name: 'A deduction, payslip of 29 May 2026' });
  await expect(asked.first()).toBeVisible();
  await seen(page, 'pay-queries');
  await asked.first().click();
  await expect(page.getByRole('heading', { level: 2, name: UNION })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(1);
  await expect(page.getByText('Waits for payroll')).toBeVisible();
  await seen(page, 'pay-query');

  await page.getByLabel('Write more').fill('I never joined one.');
  await loseOneReply(page, '**/messages/*');
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  await expect(page.getByText('There is no connection to the service.')).toBeVisible();
  await expect(page.getByLabel('Write more')).toHaveValue('I never joined one.');
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  await expect(page.getByText('Payroll has what you wrote.')).toBeFocused();
  await expect(page.getByRole('list', { name: 'What was written' }).getByText('I never joined one.')).toHaveCount(1);
  await expect(page.getByLabel('Write more')).toHaveValue('');
  await seen(page, 'pay-query-more');
});

test('a question whose reply is lost is asked once', async ({ page }) => {
  const text = `${words} again`;
  await signIn(page, EMPLOYEE);
  const asked = page.getByRole('link', { name: /^Your tax code/ });
  await page.goto('/#/pay/queries');
  await expect(page.getByText('Loading…')).toHaveCount(0);
  const before = await asked.count();
  await beginToAsk(page);
  await page.getByRole('radio', { name: 'Your tax code: 1257L' }).check();
  await page.getByLabel('What do you want to ask?').fill(text);
  await loseOneReply(page, '**/v1/pay-queries/*');
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  await expect(page.getByText('Kept on this phone')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Kept on this phone')).toHaveCount(0);
  await expect(asked).toHaveCount(before + 1);
  await asked.first().click();
  await expect(page.getByText(text)).toHaveCount(1);
});

test('nothing can be typed into a message that is going out, so nothing is lost with it', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await beginToAsk(page);
  await page.getByRole('radio', { name: UNION }).check();
  await page.getByLabel('What do you want to ask?').fill(`${words} slowly`);
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  const more = page.getByLabel('Write more');
  await more.fill('Sent.');
  let arrive = () => {};
  const arrival = new Promise<void>((arrived) => (arrive = arrived));
  await page.route('**/messages/*', async (route) => {
    await arrival;
    await route.fallback();
  });
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  await expect(more).not.toBeEditable();
  arrive();
  await expect(page.getByText('Payroll has what you wrote.')).toBeFocused();
  await expect(more).toBeEditable();
});

test('what is typed to payroll is still there after a look elsewhere', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await beginToAsk(page);
  await page.getByLabel('What do you want to ask?').fill('Half a question');
  await page.getByRole('link', { name: 'Back to the payslip' }).click();
  await page.getByRole('link', { name: 'Ask payroll about a line' }).click();
  await expect(page.getByLabel('What do you want to ask?')).toHaveValue('Half a question');
});

/** The service has it then, and the page does not know. */
async function loseOneReply(page: Page, address: string): Promise<void> {
  let lost = false;
  await page.route(address, async (route) => {
    if (route.request().method() === 'PUT' && !lost) {
      lost = true;
      await route.fetch();
      await route.abort('connectionreset');
    } else {
      await route.fallback();
    }
  });
}
