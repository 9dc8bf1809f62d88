import { expect, it } from 'vitest';
import { withShortNumbers } from '../../../../src/build/output/short-numbers.ts';

it('a drawing says its lengths to a hundredth; what is read, and data beside it, stay as they are', () => {
  expect(
    withShortNumbers(
      '<i props="{1.23456}">2.34567</i><svg><path d="M-1.98765 20L3.5 0.125"></path><text y="7.001">3.14159</text></svg>',
    ),
  ).toBe(
    '<i props="{1.23456}">2.34567</i><svg><path d="M-1.98 20L3.5 0.12"></path><text y="7.00">3.14159</text></svg>',
  );
});
