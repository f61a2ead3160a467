// One browser, one test at a time: the software adapter of a machine without a GPU has only its processor.
import { defineConfig } from '@playwright/test';

const root = new URL('../../', import.meta.url).pathname;

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.spec.mjs',
  outputDir: `${root}build/browser-tests`,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list', { printSteps: false }]],
});
