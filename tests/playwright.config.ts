import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import './e2e/turns.ts';
import { findBrowser, findWholeBrowser } from '../scripts/steps/browser.mjs';

// Another port lets two checkouts test at the same time.
const port = Number(process.env['E2E_PORT'] ?? 4399);
const asRoot = process.getuid?.() === 0;
const launch = (executablePath: string | undefined) => ({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

const weights = /budgets\.spec/;
const onItsOwn = /speed\.spec/;
// A journey that is written for both languages is made in Chinese at a desk and in English, whose
// words are longer, on a phone. What has no language in its title goes on the phone only with @phone.
const inEnglish = /(^| )en(:| |$)/;
const forPhones = new RegExp(`${inEnglish.source}|@phone`);
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

const server = (port: number, base: string, folder: string) => ({
  command: `node scripts/serve.mjs --port ${port}`,
  url: `http://localhost:${port}${base}`,
  env: { BASE: base, SITE: folder },
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  timeout: 300_000,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // Enough for a machine that has other work, too.
  timeout: 60_000,
  retries: 0,
  // One more than a small machine has cores, for much of a journey is waiting.
  workers: 3,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'off',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launch(findBrowser()),
  },
  projects: [
    // Mostly waiting for a slow line, and bytes are the same on a busy machine: first, beside the others.
    {
      name: 'bytes',
      use: phone,
      testMatch: weights,
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1440, height: 900 } },
      testIgnore: [weights, onItsOwn],
      grepInvert: inEnglish,
    },
    // The pages as they are built are looked at in both widths at the desk.
    { name: 'phone', use: phone, testIgnore: [weights, onItsOwn, /site\.spec/], grep: forPhones },
    // Measured when nothing else runs.
    {
      name: 'speed',
      use: { ...phone, launchOptions: launch(findWholeBrowser()) },
      testMatch: onItsOwn,
      dependencies: ['bytes', 'desktop', 'phone'],
      workers: 1,
    },
  ],
  webServer: [server(port, '/', 'dist'), server(port - 1, '/training/', '.setup/training')],
});
