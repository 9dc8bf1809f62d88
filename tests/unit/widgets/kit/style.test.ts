import { expect, test } from 'vitest';
import { axes, styles } from '../../../../src/widgets/kit/style.model.ts';

test('the four styles with a place stand in the four corners', () => {
  const corners = styles
    .filter((style) => style !== 'chameleon')
    .map((style) => `${axes[style].assertiveness} ${axes[style].responsiveness}`);
  expect(new Set(corners)).toEqual(new Set(['1 -1', '1 1', '-1 1', '-1 -1']));
});

test('the chameleon stands in the middle', () => {
  expect(axes.chameleon).toEqual({ assertiveness: 0, responsiveness: 0 });
});
