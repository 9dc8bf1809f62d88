import { fingerprint, readNote, writeNote } from './steps/fingerprint.mjs';
import { Plain, run, seconds } from './steps/run.mjs';

const install = ['install', '--no-audit', '--no-fund', '--no-progress'];
const patience = [
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=3000',
  '--fetch-timeout=20000',
];

/** Installs what package.json asks for, unless this was done since it last changed. */
export async function setup() {
  const asked = () => fingerprint(['package.json', 'package-lock.json']);
  if (readNote('setup') === asked()) return;
  const began = Date.now();
  process.stdout.write('Installing what the course is built with … ');
  // One question first: without a registry npm would ask for every package, minutes long.
  const registry = await run('npm', ['view', 'preact', 'name', ...patience], { quiet: true });
  const reached = registry.code === 0;
  const args = reached ? install : [...install, '--offline'];
  const { code, output } = await run('npm', args, { quiet: true });
  if (code !== 0) {
    console.log('failed');
    throw new Plain(whyNot(reached ? output : registry.output));
  }
  console.log(`done (${seconds(began)})`);
  writeNote('setup', asked());
}

const reasons = [
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET|ERR_SOCKET_TIMEOUT/,
    'the package registry could not be reached. Check the network (or npm’s proxy and registry settings)',
  ],
  [
    /SELF_SIGNED|UNABLE_TO_VERIFY|CERT_/,
    'npm does not trust the registry’s certificate. Ask whoever runs the network',
  ],
  [
    /E401|E403|E407/,
    'the package registry refused the request. Check npm’s registry and proxy settings',
  ],
  [/E404|ETARGET/, 'the package registry lacks a package that the course needs'],
  [/EACCES|EPERM/, 'this folder cannot be written. Check its owner and rights'],
  [/ENOSPC/, 'the disk is full. Make room'],
];

/** One sentence for a failed `npm install`, with npm's own decisive line. */
export function whyNot(output) {
  const lines = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .filter((line) => line && !/complete log|\.log$/.test(line));
  const found = reasons.find(([sign]) => lines.some((line) => sign.test(line)));
  const line = found
    ? (lines.find((text) => found[0].test(text) && !/^(code|errno)\b/.test(text)) ?? lines[0])
    : (lines.at(-1) ?? output.trim().split('\n').at(-1));
  const reason = found ? `${found[1]}, then try again` : 'npm install failed';
  return `The course could not be set up: ${reason}. npm says: ${line || 'nothing'}`;
}
