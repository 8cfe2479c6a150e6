import { defineConfig } from '@playwright/test';

/** What can be tested without a browser: the runner is there for the journeys anyway. */
export default defineConfig({
  testDir: 'src',
  outputDir: '../../../target/page-tests',
  reporter: [['dot']],
});
