import { expect, test } from 'vitest';
import { faultsOf } from './faults.ts';

const good: Record<string, string> = {
  'src/styles/base.css':
    '/*\n * Global: button num\n * small. No other class is.\n */\n.button,\n.num:hover {\n  margin: 0.5em;\n}\n@media print {\n  .small { color: red; } /* .mark */\n}',
  'src/components/Stage.astro':
    '<p class="stage num">1</p>\n<style>\n  .stage { color: red; }\n  .stage :global(:not(.small, .num)) { color: red; }\n  :global(body :not(:has(.stage))) { display: none; }\n</style>',
  'src/widgets/quiz/view.tsx': 'export const View = () => <p class="small num" />;',
  'src/widgets/quiz/view.module.css': '.all :global(.button) {\n  color: red;\n}',
};

const saidAfter = (file: string, before: string, after: string): string[] => {
  const source = good[file]!;
  expect(source).toContain(before);
  return Object.entries(faultsOf({ ...good, [file]: source.replace(before, after) })).flatMap(
    ([name, faults]) => faults.map(({ line, says }) => `${name}:${line}: ${says}`),
  );
};

test('classes of one’s own and listed ones are passed', () =>
  expect(Object.values(faultsOf(good)).flat()).toEqual([]));

test.each([
  [
    'a global class that is not listed',
    ['src/styles/base.css', '.num:hover', '.num:hover,\n.mark'],
    'src/styles/base.css:5: .mark is global, and not in the list of base.css',
  ],
  [
    'a listed class without a style',
    ['src/styles/base.css', 'small.', 'small prose.'],
    'src/styles/base.css:1: .prose is in the list and has no style',
  ],
  [
    'an Astro component with a global name for its own class',
    ['src/components/Stage.astro', '.stage {', '.num {'],
    'src/components/Stage.astro:3: .num is a global class: another name, or :global(.num)',
  ],
  [
    'a CSS module with a global name for its own class',
    ['src/widgets/quiz/view.module.css', '.all', 'p.small'],
    'src/widgets/quiz/view.module.css:1: .small is a global class: another name, or :global(.small)',
  ],
  [
    'a component that styles another’s class everywhere',
    ['src/components/Stage.astro', ':global(:not(.small', ':global(.lesson :not(.small'],
    'src/components/Stage.astro:4: .lesson is global, and not in the list of base.css',
  ],
  [
    'a class in Astro markup that nothing styles',
    ['src/components/Stage.astro', '"stage num"', '"stage nums"'],
    'src/components/Stage.astro:1: nothing styles the class nums',
  ],
  [
    'a class in a view that nothing styles',
    ['src/widgets/quiz/view.tsx', '"small', '"all'],
    'src/widgets/quiz/view.tsx:1: nothing styles the class all',
  ],
] as const)('%s is reported', (_, [file, before, after], says) =>
  expect(saidAfter(file, before, after)).toEqual([says]),
);
