import { lineParts, type LinePart } from '../../../../account/model.ts';
import type { Line, Plan } from '../../../model/plan.ts';

/** The plan without lines that were opened and in which nothing was written: they leave no trace outside. */
export function withoutBlanks(plan: Plan): Plan {
  const filled = <T extends Line>(part: LinePart, lines: readonly T[]): T[] =>
    lines.filter(
      (line) =>
        line.source !== null ||
        // A day alone says nothing.
        lineParts[part].some((field) => {
          if (field === 'on') return false;
          const said = (line as unknown as Record<string, unknown>)[field];
          return typeof said === 'string' && said.trim() !== '';
        }),
    );
  return {
    ...plan,
    who: { ...plan.who, figures: filled('figures', plan.who.figures) },
    cares: filled('cares', plan.cares),
    evidence: filled('evidence', plan.evidence),
    unknown: filled('unknown', plan.unknown),
    actions: filled('actions', plan.actions),
    sentences: filled('sentences', plan.sentences),
    questions: filled('questions', plan.questions),
  };
}
