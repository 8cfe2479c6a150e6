import { expect, type Page } from '@playwright/test';
import { beginToAsk, UNION } from './asking';
import { EMPLOYEE, OFFICER } from '../people';
import { seen, signIn, test } from '../steps';

const question = `Who told you? ${Date.now()}`;
const ANSWER = 'The union told us that you joined on 4 May.';

test('payroll answers where it was asked, and whoever asked reads who saw their pay', async ({ page, phone }) => {
  await signIn(page, EMPLOYEE);
  await ask(page, question);

  const officer = await phone();
  await signIn(officer, OFFICER);
  await officer.goto('/#/pay');
  await officer.getByRole('link', { name: 'Questions for payroll' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Questions for payroll' })).toBeFocused();
  await seen(officer, 'office-queue');
  // Those who wait longest come first.
  await officer.getByRole('link', { name: 'A deduction' }).last().click();
  await expect(officer.getByText(question)).toBeVisible();
  await expect(officer.getByText('To your account ending 4321 (BACS)')).toBeVisible();
  await officer.getByRole('button', { name: 'Send the answer' }).click();
  await expect(officer.getByRole('link', { name: 'Enter what you want to say' })).toBeVisible();
  await officer.getByLabel('Your answer').fill(`${ANSWER}\nWrite again if that is not so.`);
  await officer.getByRole('button', { name: 'Send the answer' }).click();
  await expect(officer.getByText('Your answer was sent.')).toBeFocused();
  await seen(officer, 'office-answered');
  await officer.getByRole('button', { name: 'Close the question' }).click();
  await expect(officer.getByText('The question is closed.')).toBeFocused();
  await expect(officer.getByLabel('Your answer')).toHaveCount(0);

  await page.reload();
  await expect(page.getByText('Closed', { exact: true })).toBeVisible();
  await expect(page.getByText(ANSWER)).toBeVisible();
  await seen(page, 'pay-query-closed');
  await openLooked(page);
  await expect(seenByPayroll(page, 'Why: Your query of').first()).toBeVisible();
  const own = page.getByRole('listitem').filter({ hasText: /^You\d/ });
  await expect(own).toHaveCount(0);
  await seen(page, 'pay-looked');
  await page.getByRole('link', { name: 'Your own readings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your own readings, and those of others' })).toBeFocused();
  await expect(own.first()).toBeVisible();
  await seen(page, 'pay-looked-own');
});

test('an officer reads what was written meanwhile before their answer goes out, once', async ({ page, phone }) => {
  const text = `Is it monthly? ${Date.now()}`;
  await signIn(page, EMPLOYEE);
  await ask(page, text);
  const officer = await phone();
  await signIn(officer, OFFICER);
  await officer.goto('/#/pay/queue');
  // Those who wait longest come first.
  await officer.getByRole('link', { name: 'A deduction' }).last().click();
  await expect(officer.getByText(text)).toBeVisible();
  const url = officer.url();

  await page.getByLabel('Write more').fill('And from when on?');
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  await expect(page.getByText('Payroll has what you wrote.')).toBeFocused();

  const thread = officer.getByRole('list', { name: 'What was written' });
  await officer.getByLabel('Your answer').fill('It is, from May on.');
  await officer.getByRole('button', { name: 'Send the answer' }).click();
  await expect(officer.getByRole('alert')).toContainText('More was written meanwhile, and is shown above.');
  await expect(thread.getByText('And from when on?')).toBeVisible();
  await expect(thread.getByText('It is, from May on.')).toHaveCount(0);
  await expect(officer.getByLabel('Your answer')).toHaveValue('It is, from May on.');
  await seen(officer, 'office-more-meanwhile');
  await officer.getByRole('button', { name: 'Send the answer' }).click();
  await expect(officer.getByText('Your answer was sent.')).toBeFocused();
  await expect(officer.getByRole('alert')).toHaveCount(0);
  await expect(thread.getByText('It is, from May on.')).toHaveCount(1);

  const colleague = await phone();
  await signIn(colleague, OFFICER);
  await colleague.goto(url);
  await expect(colleague.getByLabel('Your answer')).toBeVisible();
  await officer.getByLabel('Your answer').fill('It ends when you leave.');
  await officer.getByRole('button', { name: 'Send the answer' }).click();
  await expect(thread.getByText('It ends when you leave.')).toHaveCount(1);
  await officer.getByRole('button', { name: 'Close the question' }).click();
  await expect(officer.getByText('The question is closed.')).toBeFocused();
  await colleague.getByLabel('Your answer').fill('It ends when you leave.');
  await colleague.getByRole('button', { name: 'Send the answer' }).click();
  await expect(colleague.getByText('Your answer was not sent: the question was closed meanwhile.')).toBeFocused();
  await expect(colleague.getByText('It ends when you leave.')).toHaveCount(1);
});

test('whoever looks at somebody’s pay says why first, and that person reads it', async ({ page, phone }) => {
  const reason = `The union’s file had two of you ${Date.now()}`;
  await signIn(page, EMPLOYEE);
  await page.goto('/#/pay');
  await page.getByRole('link', { name: '29 May 2026' }).click();
  const staffNumber = await page.locator('dt:text-is("Staff number") + dd').innerText();

  const officer = await phone();
  await signIn(officer, OFFICER);
  await officer.goto('/#/pay');
  await officer.getByRole('link', { name: 'Look at somebody’s pay' }).click();
  await officer.getByRole('button', { name: 'Open their payslips for an hour' }).click();
  await expect(officer.getByRole('link', { name: 'Enter the reason: they read it' })).toBeVisible();
  await seen(officer, 'office-look-missing');
  await officer.getByLabel('Their staff number').fill(staffNumber.toLowerCase());
  await officer.getByLabel('Why do you look?').selectOption({ label: 'Check of a payroll run' });
  await officer.getByLabel('The reason in your own words').fill(reason);
  await officer.getByRole('button', { name: 'Open their payslips for an hour' }).click();
  await expect(officer.getByText(reason)).toBeVisible();
  await seen(officer, 'office-look');
  await officer.getByRole('link', { name: '29 May 2026' }).click();
  await expect(officer.getByText('£2,364.56').first()).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Download as PDF' })).toHaveCount(0);
  await seen(officer, 'office-payslip');

  await openLooked(page);
  await expect(seenByPayroll(page, reason).filter({ hasText: 'Check of a payroll run' }).first()).toBeVisible();
});

test('whoever is no payroll officer is offered nothing of theirs', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/#/pay');
  await expect(page.getByRole('link', { name: 'Your P60s' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For payroll officers' })).toHaveCount(0);
  await page.goto('/#/pay/queue');
  await expect(page.getByRole('heading', { level: 1, name: 'Questions for payroll' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
});

async function ask(page: Page, text: string): Promise<void> {
  await beginToAsk(page);
  await page.getByRole('radio', { name: UNION }).check();
  await page.getByLabel('What do you want to ask?').fill(text);
  await page.getByRole('button', { name: 'Send to payroll' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your question to payroll' })).toBeVisible();
}

async function openLooked(page: Page): Promise<void> {
  await page.goto('/#/pay');
  await page.getByRole('link', { name: 'Who has looked at your pay' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who has looked at your pay' })).toBeFocused();
}

function seenByPayroll(page: Page, why: string) {
  return page.getByRole('listitem').filter({ hasText: why }).filter({ hasText: 'with SOP Mobile' });
}
