import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from '../../scripts/steps/compress.mjs';
import { siteServer } from '../../scripts/steps/server.mjs';

const secret = 'nobody may read this';
const outside = mkdtempSync(path.join(tmpdir(), 'course-'));
const folder = path.join(outside, 'dist');
const words = '大客户'.repeat(500);
const ends: (() => void)[] = [];
const ports: Record<string, number> = {};

beforeAll(async () => {
  const files = {
    'dist/index.html': 'the start',
    'dist/404.html': 'no such page',
    'dist/zh-CN/lessons/x/index.html': words,
    'dist/_astro/site.Ab12.css': 'a { color: red }',
    'dist/room.json': '{}',
    'secret.txt': secret,
  };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(outside, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await compress(folder);
  symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'));
  symlinkSync(outside, path.join(folder, 'up'));
  writeFileSync(path.join(folder, 'late.txt'), 'late');
  for (const ending of ['br', 'gz']) {
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, `late.txt.${ending}`));
  }
  for (const base of ['/', '/training/', '/培训/']) {
    const server = siteServer({ folder, base });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    ports[base] = (server.address() as AddressInfo).port;
    ends.push(() => server.close());
  }
});

afterAll(() => {
  for (const end of ends) end();
  rmSync(outside, { recursive: true });
});

/** An answer to an address that goes out byte for byte: a browser would tidy it first. */
function ask(address: string, { base = '/', headers = [] as string[], method = 'GET' } = {}) {
  return new Promise<{ code: number; head: string; body: Buffer }>((resolve, reject) => {
    const parts: Buffer[] = [];
    const lines = [
      `${method} ${address} HTTP/1.1`,
      'Host: course',
      'Connection: close',
      ...headers,
    ];
    const socket = connect(ports[base]!, '127.0.0.1');
    socket
      .on('data', (part) => parts.push(part))
      .on('error', reject)
      .on('end', () => {
        const all = Buffer.concat(parts);
        const cut = all.indexOf('\r\n\r\n');
        const head = all.subarray(0, cut).toString();
        resolve({ code: Number(head.split(' ')[1]), head, body: all.subarray(cut + 4) });
      });
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  });
}

test('text goes out compressed, with brotli where the browser takes it, else with gzip', async () => {
  const address = '/zh-CN/lessons/x/';
  const brotli = await ask(address, { headers: ['Accept-Encoding: gzip, br'] });
  expect(brotli.head).toMatch(/^content-encoding: br$/im);
  expect(brotli.head).toMatch(/^content-type: text\/html;charset=utf-8$/im);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(words);
  const gzip = await ask(address, { headers: ['Accept-Encoding: gzip'] });
  expect(gzip.head).toMatch(/^content-encoding: gzip$/im);
  expect(gunzipSync(gzip.body).toString()).toBe(words);
  const plain = await ask(address);
  expect(plain.head).not.toMatch(/content-encoding/i);
  expect(plain.body.toString()).toBe(words);
});

test('a file that was written after its compressed copy goes out as it is now', async () => {
  const file = path.join(folder, 'room.json');
  writeFileSync(file, '{"addresses":[]}');
  utimesSync(file, Date.now() / 1000 + 10, Date.now() / 1000 + 10);
  const { head, body } = await ask('/room.json', { headers: ['Accept-Encoding: br'] });
  expect(head).not.toMatch(/content-encoding/i);
  expect(body.toString()).toBe('{"addresses":[]}');
});

test('a file whose name changes with its content is kept for good, a page is asked for again', async () => {
  const style = await ask('/_astro/site.Ab12.css');
  expect(style.head).toMatch(/^cache-control: public,max-age=31536000,immutable$/im);
  const page = await ask('/');
  expect(page.head).toMatch(/^cache-control: no-cache$/im);
  const etag = /^etag: (.+)$/im.exec(page.head)![1]!;
  const again = await ask('/', { headers: [`If-None-Match: ${etag}`] });
  expect(again.code).toBe(304);
});

test.each([
  ['/', '/zh-CN/lessons/x', '/zh-CN/lessons/x/'],
  ['/', '/zh-CN/lessons/x?from=qr', '/zh-CN/lessons/x/?from=qr'],
  ['/', '//zh-CN/lessons/x', '/zh-CN/lessons/x/'],
  ['/', '//course.example/..%2fzh-CN/lessons/x', '/zh-CN/lessons/x/'],
  ['/training/', '/training', '/training/'],
  ['/training/', '/training/zh-CN/lessons/x', '/training/zh-CN/lessons/x/'],
  ['/培训/', encodeURI('/培训'), encodeURI('/培训/')],
  ['/培训/', encodeURI('/培训/zh-CN/lessons/x'), encodeURI('/培训/zh-CN/lessons/x/')],
])('under %s, %s without its last slash leads to %s', async (base, address, to) => {
  const { code, head } = await ask(address, { base });
  expect(code).toBe(308);
  expect(/^location: (.+)$/im.exec(head)![1]).toBe(to);
});

test('a base path in Chinese letters is served', async () => {
  const { code, body } = await ask(encodeURI('/培训/zh-CN/lessons/x/'), { base: '/培训/' });
  expect(code).toBe(200);
  expect(body.toString()).toBe(words);
});

test.each(['/%ff', '/zh-CN/%', '/%e5%9f'])(
  '%s cannot be decoded and is a bad request',
  async (address) => {
    const { code, body } = await ask(address);
    expect(code).toBe(400);
    expect(body.toString()).not.toContain(path.sep);
  },
);

test.each(['/no/such/page/', '/_astro/no.js', '/zh-CN/lessons/', '/zh-CN/lessons/x/index.html/'])(
  '%s is answered with the 404 page',
  async (address) => {
    const { code, body } = await ask(address);
    expect(code).toBe(404);
    expect(body.toString()).toBe('no such page');
  },
);

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/..%2f..%2f..%2f..%2f..%2fetc/passwd',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/up/secret.txt',
  '/up/dist/index.html',
  '/zh-CN/..%2f..%2fsecret.txt',
  '/link.txt%00.html',
  'http://course/../secret.txt',
])('nothing outside the folder is read by %s', async (address) => {
  for (const base of ['/', '/training/']) {
    const path = base === '/' || !address.startsWith('/') ? address : `/training${address}`;
    const { code, body } = await ask(path, { base, headers: ['Accept-Encoding: br'] });
    expect(code).toBe(404);
    expect(body.toString()).toBe('no such page');
  }
});

test('a compressed copy that is only a link is not read', async () => {
  const { body } = await ask('/late.txt', { headers: ['Accept-Encoding: gzip, br'] });
  expect(body.toString()).toBe('late');
});

test('an address outside the base is answered with the 404 page', async () => {
  const { code, body } = await ask('/zh-CN/lessons/x/', { base: '/training/' });
  expect([code, body.toString()]).toEqual([404, 'no such page']);
});

test('nothing is taken in', async () => {
  expect((await ask('/', { method: 'POST', headers: ['Content-Length: 0'] })).code).toBe(405);
});
