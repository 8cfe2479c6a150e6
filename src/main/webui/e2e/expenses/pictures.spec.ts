import { expect, type Page } from '@playwright/test';
import { APPROVER, CLAIMANT } from '../people';
import { photograph, seen, signIn, test, typeTrainFare } from '../steps';

const purpose = `Pictured ${Date.now()}`;

test('receipts are shown small while a claim is written and read, large on a tap, and to the manager too', async ({ context, page, phone }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, purpose);
  await context.setOffline(true);
  await photograph(page, 'Kept on this phone. We will send it with the claim.');
  await drawn(page, /^Picture of receipt.jpg/);
  await opensLarge(page, /^Picture of receipt.jpg/, 'picture-offline');
  await context.setOffline(false);

  // Made from pages that differ each time, so that none is a duplicate.
  const ticket = await phone();
  await ticket.setContent(`<h1>Ticket</h1><p>${purpose}</p>`);
  await page.getByLabel('Or choose a file').setInputFiles({ name: 'ticket.pdf', mimeType: 'application/pdf', buffer: await ticket.pdf() });
  await expect(page.getByText('Added', { exact: true })).toHaveCount(1);
  await expect(page.getByText('PDF', { exact: true })).toBeVisible();
  await seen(page, 'pictures-typed');
  await page.getByRole('button', { name: 'Continue' }).click();
  await drawn(page, `Receipt 1 of ${purpose}`);
  await expect(page.getByText('(fare paid)')).toBeVisible();
  await seen(page, 'pictures-check');
  await page.getByRole('button', { name: 'Send claim' }).click();
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  // By now both are with the service, which draws the first page of the PDF.
  await drawn(page, `Receipt 1 of ${purpose}`);
  await drawn(page, `Receipt 2 of ${purpose}`);
  await seen(page, 'pictures-claim');
  await opensLarge(page, `Receipt 1 of ${purpose}`, 'picture-large');
  await saves(page, `Receipt 2 of ${purpose}`, 'receipt-2.pdf');

  const manager = await phone();
  await signIn(manager, APPROVER);
  await manager.goto('/#/approvals');
  await manager.getByRole('link', { name: `Expense claim: ${purpose}` }).click();
  await drawn(manager, /^Receipt 1 of/);
  await seen(manager, 'pictures-approval');
});

test('a picture that cannot be had has its name instead, says why on a tap, and comes with the connection', async ({ context, page }) => {
  await signIn(page, CLAIMANT);
  await typeTrainFare(page, `${purpose} in a tunnel`);
  await photograph(page);
  await page.route('**/thumbnail', (route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('(fare paid)')).toBeVisible();
  await page.reload();
  await expect(page.getByText('(fare paid)')).toBeVisible();
  const picture = page.getByRole('button', { name: `Receipt of ${purpose} in a tunnel` });
  await expect(picture).toHaveText('Receipt');
  await context.setOffline(true);
  await picture.click();
  await expect(page.getByText('There is no connection to the service.')).toBeVisible();
  await seen(page, 'picture-missing');
  await page.unroute('**/thumbnail');
  await context.setOffline(false);
  await drawn(page, `Receipt of ${purpose} in a tunnel`);
});

/** There is something else on the canvas than nothing. */
async function drawn(page: Page, name: string | RegExp): Promise<void> {
  const small = page.getByRole('button', { name });
  // Nothing is drawn that is far from the screen.
  await small.scrollIntoViewIfNeeded();
  const canvas = small.locator('canvas');
  await expect(canvas).toBeVisible();
  const isDrawn = (drawn: HTMLCanvasElement) =>
    drawn.getContext('2d')!.getImageData(0, 0, drawn.width, drawn.height).data.some((value) => value > 0);
  expect(await canvas.evaluate(isDrawn)).toBe(true);
}

async function opensLarge(page: Page, name: string | RegExp, shot: string): Promise<void> {
  const small = page.getByRole('button', { name });
  await small.press('Enter');
  const large = page.getByRole('dialog', { name });
  await expect(large.getByRole('img')).toBeVisible();
  await expect.poll(() => large.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(320);
  await seen(page, shot);
  const download = page.waitForEvent('download');
  await large.getByRole('button', { name: 'Save it' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.jpg$/);
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await expect(small).toBeFocused();
}

async function saves(page: Page, name: string, as: string): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  expect((await download).suggestedFilename()).toBe(as);
}
