import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Plain, run } from './run.mjs';

// The same engine without the windows around it: the journeys take half the time.
const shell = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function usualPlaces(env) {
  const mac = ['Google Chrome', 'Chromium'].flatMap((app) =>
    ['/Applications', path.join(homedir(), 'Applications')].map(
      (folder) => `${folder}/${app}.app/Contents/MacOS/${app}`,
    ),
  );
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  return { darwin: mac, win32: windows }[process.platform] ?? [];
}

/** The browser for journeys: CHROME_PATH, else one without windows, else a Chrome or Chromium. */
export function findBrowser(env = process.env) {
  return env.CHROME_PATH || find([shell, ...names], env);
}

/** The browser to measure speed with: what has no windows paints on the page's own time. */
export function findWholeBrowser(env = process.env) {
  return find(names, env) ?? findBrowser(env);
}

/** A program on PATH, else a Chrome in its usual place. */
function find(names, env) {
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...usualPlaces(env)].find((file) => existsSync(file));
}

/** A browser to test with, installed when there is none. @returns {Promise<string>} its path */
export async function browser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new Plain(`CHROME_PATH names ${named}, and there is no such file.`);
  }
  // On a bare Debian, Playwright's browser would lack the libraries that apt brings along.
  const found =
    findBrowser() ?? (await playwrightsOwn()) ?? (await fromDebian()) ?? (await fromPlaywright());
  if (found) return found;
  throw new Plain(
    'the tests need a browser, and none could be found or downloaded. Install Chrome or Chromium, or set CHROME_PATH to the program.',
  );
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium and Chinese fonts from Debian …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-yq', '--no-install-recommends', 'chromium', shell, 'fonts-noto-cjk'],
  ]) {
    const { code, output } = await run('apt-get', args, { env, quiet: true });
    if (code !== 0) return void console.log(lastLine(output));
  }
  return findBrowser();
}

async function fromPlaywright() {
  console.log('Downloading Playwright’s browser …');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  const { code, output } = await run('playwright', ['install', 'chromium'], { env, quiet: true });
  if (code !== 0) console.log(lastLine(output));
  return playwrightsOwn();
}

/** What a program said last about what went wrong. */
function lastLine(output) {
  const lines = output.split('\n').filter((line) => /^(E:|Error:)/.test(line));
  return `  ${lines[0] ?? output.trim().split('\n').at(-1)}`;
}
