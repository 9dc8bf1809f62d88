import { fill } from '../../../i18n/text.ts';
import { textWidth } from '../../kit/text/model/width.ts';
import { letterOf, type Stages } from './example.ts';
import type { Words } from '../words.ts';
import { stages as count, type Case } from './case.ts';
import { leversAt } from './levers.ts';
import { isKnown, isRated, isSaidAt, isWhole } from './said.ts';
import { leaderAt, overtakings, ranking, type Overtaking } from './ranking.ts';

/** What every sentence about a case needs. */
export interface Telling {
  words: Words;
  data: Case;
  stages: Stages;
}

/** `7.2`, and `7.25` where one figure after the point would say that two are level. */
export const score = (points: number): string => (points / 100).toFixed(points % 10 === 0 ? 1 : 2);

/** A name as it stands in a sentence: a long one would hide what is said of it. */
export function short(name: string): string {
  let cut = [...name];
  if (textWidth(name, 1) <= longest) return name;
  while (textWidth(cut.join(''), 1) > longest - 1) cut = cut.slice(0, -1);
  return `${cut.join('').trimEnd()}…`;
}
/** In Chinese characters; of Latin letters there is room for more. */
const longest = 14;

/** `A 我们`. */
export const called = ({ suppliers }: Case, supplier: number): string =>
  `${letterOf(supplier)} ${short(suppliers[supplier]!.name)}`;

const stageName = (stages: Stages, stage: number): string => stages[stage]!.name;

/** The stages at which the learner is not alone at the first place, and by how much. */
function losses(data: Case) {
  return Array.from({ length: count }, (_, stage) => {
    const [first, ...rest] = ranking(data, stage);
    const own = [first!, ...rest].find(({ supplier }) => supplier === 0)!;
    const rival = [first!, ...rest].find(({ supplier }) => supplier !== 0)!;
    return { stage, place: own.place, gap: rival.points - own.points, rival: rival.supplier };
  });
}

/** The first stage at which the learner, first before, is so no more; `stages` for none. */
export function lostAt(data: Case): number {
  const lost = Array.from({ length: count }, (_, stage) => stage).find(
    (stage) => stage > 0 && leaderAt(data, stage - 1) === 0 && leaderAt(data, stage) !== 0,
  );
  return lost ?? count;
}

/** What nobody has said yet, so that nothing can be told of who is first. */
function missingSaid({ words, data, stages }: Telling): string {
  const open = stages.filter((_, stage) => !isSaidAt(data, stage)).map(({ name }) => name);
  return [
    open.length > 0 && fill(words.unsaidStages, { stages: open.join(words.comma) }),
    !isRated(data) && words.unsaidRatings,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The stage of which the chart's title speaks; null where it speaks of none. */
export function stageOfFinding(data: Case): number | null {
  if (!isWhole(data)) return null;
  const all = losses(data);
  const lost = all[lostAt(data)];
  if (lost) return lost.stage;
  if (all.every(({ gap }) => gap < 0)) return null;
  const nearest = [...all].sort((a, b) => a.gap - b.gap)[0]!;
  return (nearest.gap >= 0 ? nearest : all.find(({ gap }) => gap < 0)!).stage;
}

/** The chart's title: where the learner loses the first place, and to whom. */
export function finding({ words, data, stages }: Telling): string {
  if (!isWhole(data)) return missingSaid({ words, data, stages });
  const all = losses(data);
  const lost = all[lostAt(data)];
  const said = (sentence: string, { stage, gap, rival }: (typeof all)[number]): string =>
    fill(sentence, {
      stage: stageName(stages, stage),
      rival: short(data.suppliers[rival]!.name),
      gap: score(gap),
    });
  if (lost) return said(lost.gap === 0 ? words.findShared : words.findLost, lost);
  if (all.every(({ gap }) => gap < 0)) return words.findAlways;
  const nearest = [...all].sort((a, b) => a.gap - b.gap)[0]!;
  if (nearest.gap >= 0) return said(nearest.gap === 0 ? words.findLevel : words.findNever, nearest);
  return said(
    words.findLater,
    all.find(({ gap }) => gap < 0)!,
  );
}

/** Who passes whom, and why. */
export function overtakingSentence({ words, data }: Telling, one: Overtaking): string {
  const { criterion, from, to, by, of } = one;
  return fill(words.overtakes, {
    criterion: short(data.criteria[criterion]!.name),
    change: fill(to > from ? words.rises : words.falls, { from, to }),
    by: called(data, by),
    of: called(data, of),
    byLetter: letterOf(by),
    ofLetter: letterOf(of),
    byRating: data.suppliers[by]!.ratings[criterion]!,
    ofRating: data.suppliers[of]!.ratings[criterion]!,
  });
}

/** The changes of the first place, as they are numbered on the chart. */
export const leads = (data: Case): Overtaking[] =>
  isWhole(data) ? overtakings(data).filter(({ first }) => first) : [];

/** More of them would bury the smallest. */
const mostLevers = 3;

/** What one change would make the learner first at a stage. */
export function leverSentences({ words, data, stages }: Telling, stage: number): string[] {
  const levers = leversAt(data, stage);
  const at = stageName(stages, stage);
  if (!levers) return [fill(words.leverFirst, { stage: at })];
  const { ratings, weight } = levers;
  const name = (criterion: number): string => short(data.criteria[criterion]!.name);
  if (ratings.length === 0 && !weight) return [fill(words.leverNone, { stage: at })];
  const steps = ratings
    .slice(0, mostLevers)
    .map(({ criterion, from, to }) =>
      fill(words.leverRating, { criterion: name(criterion), from, to }),
    );
  return [
    fill(ratings.length > 0 ? words.leverRatings : words.leverNoRating, {
      stage: at,
      steps: steps.join(words.or),
    }),
    ...(weight
      ? [fill(words.leverWeight, { ...weight, criterion: name(weight.criterion) })]
      : [words.leverNoWeight]),
  ];
}

/** Who is first at a stage, who second, each with its score. */
export const orderAt = ({ words, data }: Telling, stage: number): string =>
  ranking(data, stage)
    .map(({ supplier, points }) => `${called(data, supplier)} ${score(points)}`)
    .join(words.comma);

/** A stage in one sentence, for who does not see the chart. */
export const stageSentence = (telling: Telling, stage: number): string =>
  fill(telling.words.stageSaid, {
    stage: stageName(telling.stages, stage),
    order: orderAt(telling, stage),
  });

/** The weights of a stage that are known, in one sentence; empty where none is. */
export const weightsSaid = ({ words, data }: Telling, stage: number): string =>
  data.criteria
    .flatMap(({ name }, place) =>
      isKnown(data, stage, place) ? `${name} ${data.weights[stage]![place]!}` : [],
    )
    .join(words.comma);

/** Whether can be told who is first at a stage. */
export const isTold = (data: Case, stage: number): boolean =>
  isRated(data) && isSaidAt(data, stage);

/** What an edit of a stage has led to: its weights and who is first. */
export const editSaid = (telling: Telling, stage: number): string =>
  fill(telling.words.saidChanged, {
    weights: weightsSaid(telling, stage),
    order: isTold(telling.data, stage) ? stageSentence(telling, stage) : '',
  });
