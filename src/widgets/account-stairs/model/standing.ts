import type { Localized } from '../../../i18n/text.ts';
import { stages } from '../../kit/stage/model.ts';
import type { Stage } from '../../kit/stage/schema.ts';
import type { AccountStairsData } from '../schema.ts';

export type AccountStairs = Localized<AccountStairsData>;

/** `unsure` is an answer too; a sign that was not looked at has none. */
export type Mark = 'seen' | 'not' | 'unsure';
export type Marks = Readonly<Record<string, Mark>>;

/** What the rules need to know of the content. */
export interface Rules {
  signs: readonly { id: string; stage: Stage }[];
  warnings: readonly { id: string; against: readonly string[]; stop?: true | undefined }[];
}

/** Why a finding is not as sure as it could be. */
export type Reason =
  /** a lower mark was not looked at, or cannot be told */
  | { kind: 'open-below'; sign: string }
  /** only the mark itself was seen, no second sign of that stage */
  | { kind: 'mark-alone'; stage: Stage }
  /** a sign higher up was seen, while a mark below was looked for and not seen */
  | { kind: 'gap'; signs: string[]; missing: string }
  /** a warning speaks against signs that were seen */
  | { kind: 'warned'; signs: string[]; warning: string };

export interface Finding {
  /** null: not even acquainted, as far as can be told */
  stage: Stage | null;
  /** 0 to 4 */
  step: number;
  sure: 'firm' | 'fair' | 'thin';
  reasons: Reason[];
  /** the mark that would bring the next stage, and whether one has looked for it; null on the last step */
  next: { stage: Stage; sign: string; looked: boolean } | null;
  /** the warnings that are seen */
  warnings: string[];
  /** a warning that stops everything else */
  stop: boolean;
}

/** The first sign of each stage is its mark: without it the stage is not reached, whatever else is seen. */
export const markOf = ({ signs }: Pick<Rules, 'signs'>, stage: Stage): string =>
  signs.find((sign) => sign.stage === stage)!.id;

/**
 * Where an account stands. A stage is reached when its mark is seen. A lower mark that was looked for and
 * not seen ends the climb below it; one that was not looked at does not, but makes the finding less sure.
 * A warning that is seen takes away the signs it speaks against, as if they had not been looked at.
 */
export const find = (rules: Rules, marks: Marks): Finding => {
  const warned = rules.warnings.filter(({ id }) => marks[id] === 'seen');
  const counts = (sign: string): boolean =>
    marks[sign] === 'seen' && !warned.some(({ against }) => against.includes(sign));

  let step = 0;
  for (const [index, stage] of stages.entries()) {
    const mark = markOf(rules, stage);
    if (marks[mark] === 'not') break;
    if (counts(mark)) step = index + 1;
  }
  const upper = stages[step];
  const next = upper
    ? { stage: upper, sign: markOf(rules, upper), looked: marks[markOf(rules, upper)] === 'not' }
    : null;
  const reasons = [
    ...clashesIn(rules, marks, warned, counts),
    ...doubtsAt(rules, marks, step, counts),
  ];
  const clash = reasons.some(({ kind }) => kind === 'gap' || kind === 'warned');
  const nothing = step === 0 && !next?.looked;
  return {
    stage: stages[step - 1] ?? null,
    step,
    sure: clash || nothing || reasons.length > 1 ? 'thin' : reasons.length === 1 ? 'fair' : 'firm',
    reasons,
    next,
    warnings: warned.map(({ id }) => id),
    stop: warned.some(({ stop }) => stop),
  };
};

/** What contradicts what: signs and warnings, higher signs and a lower mark that was not seen. */
function clashesIn(
  rules: Rules,
  marks: Marks,
  warned: Rules['warnings'],
  counts: (sign: string) => boolean,
): Reason[] {
  const clashes = warned.flatMap(({ id, against }): Reason[] => {
    const signs = against.filter((sign) => marks[sign] === 'seen');
    return signs.length > 0 ? [{ kind: 'warned', warning: id, signs }] : [];
  });
  const below = stages.findIndex((stage) => marks[markOf(rules, stage)] === 'not');
  const missing = stages[below];
  if (!missing) return clashes;
  const signs = rules.signs
    .filter(({ id, stage }) => stages.indexOf(stage) > below && counts(id))
    .map(({ id }) => id);
  return signs.length > 0
    ? [...clashes, { kind: 'gap', signs, missing: markOf(rules, missing) }]
    : clashes;
}

/** What has not been looked at, on the way up and on the step itself. */
function doubtsAt(
  rules: Rules,
  marks: Marks,
  step: number,
  counts: (sign: string) => boolean,
): Reason[] {
  const reached = stages[step - 1];
  if (!reached) return [];
  const open = stages
    .slice(0, step - 1)
    .map((stage) => markOf(rules, stage))
    .filter((mark) => marks[mark] !== 'seen')
    .map((sign): Reason => ({ kind: 'open-below', sign }));
  const seen = rules.signs.filter(({ id, stage }) => stage === reached && counts(id)).length;
  return seen > 1 ? open : [...open, { kind: 'mark-alone', stage: reached }];
}

/** Whether every mark was looked for or given up, so that the finding rests on all four. */
export const isWhole = (rules: Rules, marks: Marks): boolean =>
  stages.every((stage) => marks[markOf(rules, stage)] !== undefined);
