import { createHmac } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { CODE_KEY } from './people';

const PERIOD = 30_000;
let used = 0;

/** On the identity provider's page, which takes each code once. */
export async function enterCode(page: Page): Promise<void> {
  const box = page.getByLabel('One-time code');
  await expect(box).toBeVisible();
  used = Math.max(used + 1, Math.floor(Date.now() / PERIOD));
  await page.waitForTimeout(Math.max(0, used * PERIOD - Date.now()));
  await box.fill(codeOf(used));
  await page.getByRole('button', { name: 'Sign In' }).click();
}

/** What an authenticator app shows in that half minute since 1970 (RFC 6238). */
function codeOf(turn: number): string {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(turn));
  const hash = createHmac('sha1', CODE_KEY).update(counter).digest();
  const number = hash.readUInt32BE(hash[hash.length - 1]! & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
