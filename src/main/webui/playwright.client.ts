import { defineConfig } from '@playwright/test';

/** The generated client of openapi/clients/typescript.yaml, against a server that answers as the contract says. */
export default defineConfig({
  testDir: 'client',
  outputDir: '../../../target/client-tests',
  reporter: [['dot']],
});
