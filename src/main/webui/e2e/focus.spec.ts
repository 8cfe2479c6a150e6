import { expect, test } from '@playwright/test';
import { EMPLOYEE } from './people';
import { signIn } from './steps';

test('a screen takes the focus from nobody who types at once', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  // As soon as the box is there, before anything is painted: sooner than any hand.
  const keptFocus = page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        new MutationObserver((_, watch) => {
          const box = document.getElementById('startsOn');
          if (box) {
            watch.disconnect();
            box.focus();
            setTimeout(() => done(document.activeElement === box), 500);
          }
        }).observe(document.body, { childList: true, subtree: true });
        location.hash = '#/holidays/new';
      }),
  );
  expect(await keptFocus).toBe(true);
});
