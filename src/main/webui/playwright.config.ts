import { defineConfig } from '@playwright/test';

const BESIDE = ['expenses/*.spec.ts', 'pay/*.spec.ts'];

/** Journeys through the running application, in the machine's own Chromium on a small phone. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../../../target/e2e',
  // What goes on side by side is seen by nobody on the other side: expenses have people of their own, pay has no manager.
  workers: 2,
  projects: [
    { name: 'money', testMatch: BESIDE, workers: 1 },
    { name: 'the rest', testIgnore: BESIDE, workers: 1 },
  ],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 15_000,
    // Without a film of it, which would slow every journey.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    baseURL: process.env.SOP_PAGE_URL ?? 'http://localhost:8080',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.SOP_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
