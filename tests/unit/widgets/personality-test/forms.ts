import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { localize } from '../../../../src/i18n/text.ts';
import type { PersonalityTest } from '../../../../src/widgets/personality-test/props.ts';

/** The self-check as its page has it. */
export const check = localize(
  parse(readFileSync('content/personality-tests/five-styles.yaml', 'utf8')),
  'en',
) as PersonalityTest;
export const { forms } = check;
