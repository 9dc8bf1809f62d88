import { expect, it } from 'vitest';
import { shortener } from '../../../../src/build/output/short-scopes.ts';

it('a scope has the same short name in pages and style sheets, and no other has it', () => {
  const shorten = shortener();
  expect(shorten('<p data-astro-cid-ab12cd34><i data-astro-cid-xy98zw76="true">')).toBe(
    '<p data-s0><i data-s1="true">',
  );
  expect(shorten('p[data-astro-cid-xy98zw76]{}b[data-astro-cid-new00000]{}')).toBe(
    'p[data-s1]{}b[data-s2]{}',
  );
});
