import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from '../../../src/build/policy.ts';

const hash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (hashes: string[], body: string): string =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.join(' ')}; style-src 'self' ${hash('')};"></head>${body}`;

it('a policy keeps the hashes of what the page has inline, and no other', () => {
  const [idle, visible] = ['wake(1)', 'wake(2)'];
  const body = `<script>${idle}</script><script type="module" src="/x.js"></script><p>wake(2)</p>`;
  expect(withOwnHashes(page([hash(idle), hash(visible)], body))).toBe(
    `<head><meta http-equiv="content-security-policy" content="script-src 'self' ${hash(idle)}; style-src 'self';"></head>${body}`,
  );
});

it('what stands inline right behind a script from a file is kept', () => {
  const body = `<script type="module" src="/x.js"></script><style>p{color:red}</style>`;
  const html = page([hash('p{color:red}')], body);
  expect(withOwnHashes(html)).toContain(hash('p{color:red}'));
});

it('a page without a policy, or without anything inline, is left whole', () => {
  expect(withOwnHashes('<p>words</p>')).toBe('<p>words</p>');
  expect(withOwnHashes(page([], '<p>words</p>'))).toContain("script-src 'self' ;");
});
