import { expect, test } from 'vitest';
import { nodeIsNewEnough } from '../../scripts/node-version.mjs';
import { whyNot } from '../../scripts/setup.mjs';
import { roomAddresses } from '../../scripts/steps/addresses.mjs';
import { tidyBase } from '../../scripts/steps/build.mjs';
import { readOptions } from '../../scripts/steps/options.mjs';

test('an old Node is refused with one sentence', () => {
  const said: string[] = [];
  const { error } = console;
  console.error = (line: string) => said.push(line);
  expect(nodeIsNewEnough('npm start', '14.21.3')).toBe(false);
  console.error = error;
  process.exitCode = 0;
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/Node 20 or newer; this machine runs Node 14\.21\.3\..*npm start$/);
  expect(nodeIsNewEnough('npm start', '20.0.0')).toBe(true);
});

test('host and port are read however they are written', () => {
  expect(readOptions([], {})).toEqual({ port: 4321, host: false });
  expect(readOptions(['--port', '5000', '--host'], {})).toEqual({ port: 5000, host: true });
  expect(readOptions(['--host=10.0.0.7', '--port=5000'], {})).toEqual({
    port: 5000,
    host: '10.0.0.7',
  });
  expect(readOptions([], { npm_config_host: 'true' })).toEqual({ port: 4321, host: true });
  expect(() => readOptions(['--port', 'x'], {})).toThrow('whole number');
  expect(() => readOptions(['--prot', '1'], {})).toThrow('Usage');
});

test('phones get the address of the room’s network first, never that of a network inside the machine', () => {
  const ip = (address: string, internal = false) => [{ family: 'IPv4', internal, address }];
  const interfaces = {
    lo: ip('127.0.0.1', true),
    docker0: ip('172.17.0.1'),
    eth0: ip('10.1.2.3'),
    wlan0: ip('192.168.1.7'),
    eth1: ip('169.254.9.9'),
  };
  const where = { host: true, port: 4321, base: '/training/' };
  expect(roomAddresses(where, interfaces as never)).toEqual([
    'http://192.168.1.7:4321/training/',
    'http://10.1.2.3:4321/training/',
  ]);
  expect(roomAddresses({ ...where, host: false }, interfaces as never)).toEqual([]);
});

test('a base path has a slash at both ends', () => {
  expect(['', '/', 'training', '/training/', '/a/b'].map(tidyBase)).toEqual([
    '/',
    '/',
    '/training/',
    '/training/',
    '/a/b/',
  ]);
});

test('a base path may be in Chinese, written as it is read or as addresses write it', () => {
  expect(['/培训/', '%E5%9F%B9%E8%AE%AD'].map(tidyBase)).toEqual(['/培训/', '/培训/']);
  expect(() => tidyBase('/%ff/')).toThrow('BASE=/%ff/');
});

test('a failed installation becomes one sentence', () => {
  const refused = `npm error code ECONNREFUSED
npm error syscall connect
npm error FetchError: request to http://127.0.0.1:9/astro failed, reason: connect ECONNREFUSED 127.0.0.1:9
npm error A complete log of this run can be found in: /home/someone/x.log`;
  expect(whyNot(refused)).toMatch(
    /registry could not be reached.*npm says: FetchError: request to/,
  );
  expect(whyNot('npm error something odd')).toMatch(/npm says: something odd$/);
});
