import { describe, expect, test } from 'vitest';
import { aimsOf, isMet, usualSize } from '../../scripts/self-check/conditions.ts';
import { forms } from '../unit/widgets/personality-test/forms.ts';

const { banks, seed } = usualSize;

describe(`over made-up people, seeds ${seed} to ${seed + banks - 1}`, () => {
  test.each(aimsOf(forms, usualSize))('$name: $found', (aim) =>
    expect(isMet(aim), `${aim.found}, at least ${aim.atLeast}, at most ${aim.atMost}`).toBe(true),
  );
});
