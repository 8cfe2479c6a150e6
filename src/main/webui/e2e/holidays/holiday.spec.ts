import { expect } from '@playwright/test';
import { EMPLOYEE, MANAGER } from '../people';
import { seen, signIn, test, typeDay } from '../steps';

test('an employee sees what a week off costs, asks for it, and reads why the manager declines', async ({ phone }) => {
  const employee = await phone();
  await signIn(employee, EMPLOYEE);
  await employee.getByRole('link', { name: 'Ask for time off' }).click();
  await seen(employee, 'holiday-fields');
  await employee.getByLabel('Annual leave').check();
  await typeDay(employee, 'First day off', 30);
  await typeDay(employee, 'Last day off', 36);
  await employee.getByRole('button', { name: 'Continue' }).click();
  await expect(employee.getByText('This leaves you')).toBeVisible();
  await expect(employee.getByText('Working day').first()).toBeVisible();
  await seen(employee, 'holiday-cost');
  await employee.getByRole('button', { name: 'Ask your manager' }).click();
  await expect(employee.getByText('Waiting', { exact: true })).toBeVisible();
  await seen(employee, 'holiday');
  const title = await employee.getByRole('heading', { level: 2 }).first().innerText();

  const manager = await phone();
  await signIn(manager, MANAGER);
  await manager.getByRole('link', { name: 'Approvals' }).click();
  await manager.getByRole('link', { name: title }).click();
  await manager.getByLabel('Decline').check();
  await manager.getByRole('button', { name: 'Send decision' }).click();
  await expect(manager.getByRole('link', { name: 'Enter a reason to decline' })).toBeVisible();
  await seen(manager, 'decline-without-reason');
  await manager.getByLabel('Reason').fill('We need you for the audit that week.');
  await manager.getByRole('button', { name: 'Send decision' }).click();
  await expect(manager.getByRole('heading', { level: 1, name: 'Declined' })).toBeVisible();

  await employee.reload();
  await expect(employee.getByText('We need you for the audit that week.')).toBeVisible();
  await employee.getByRole('link', { name: 'Holidays', exact: true }).click();
  await expect(employee.getByRole('heading', { name: 'Past, declined and cancelled' })).toBeVisible();
  await seen(employee, 'holidays');
  await employee.getByRole('link', { name: 'Pay', exact: true }).click();
  await seen(employee, 'pay');
});
