import { postOf } from '../../../model/cares.ts';
import type { Plan, Section } from '../../../model/plan.ts';
import {
  bold,
  countIn,
  dealHeight,
  highest,
  mapHeight,
  roadHeight,
  stageHeight,
  sum,
  type Count,
} from './drawn.ts';
import { columns, em, high, linesIn, margin, titleRoom, type Faces } from './lines.ts';

/** What of a part stays on one page, from top to bottom, in millimetres; nothing for one that is not there. */
export function blocksOf(plan: Plan, faces: Faces): { head: number } & Record<Section, number[]> {
  const { line, gap, pad, title, lead, deed } = high[plan.locale];
  const count = countIn(faces.text);
  const text = (said: string, width: number = columns.text): number => count(said, width) * line;
  const rows = (all: readonly number[]): number[] => all.map((lines) => lines * line + gap);
  const { who, buying } = plan;
  const figures = who.figures.map(({ label, value, by }) =>
    count(`${label} ${value} ${by || '—'.repeat(9)} ——`, columns.figure),
  );
  const pairs = figures.flatMap((one, place) =>
    place % 2 === 0 ? [highest(one, figures[place + 1] ?? 0)] : [],
  );
  const bandLines = (name: string): number => count(name, 31, 3.3 * bold);
  const titled = (section: Section, side: string, ...content: number[]): number[] => {
    const blocks = content.filter((height) => height > 0);
    if (blocks.length === 0) return [];
    const [first = 0, ...others] = blocks;
    const heading =
      6.3 +
      linesIn(faces.title, plan.titles[section], margin, 4.4) * 5.7 +
      count(side, margin, 3.2) * 4.5;
    return [Math.max(first, heading - sum(others)), ...others].map(
      (height, place) => height + (place === 0 ? pad : 0),
    );
  };
  const placed = buying.customer.at !== null || buying.us.at !== null;
  const { size, share } = titleRoom(plan, faces);
  return {
    head:
      15.2 +
      highest(linesIn(faces.title, plan.next, columns.head, size)) * title * share +
      linesIn(faces.lead, plan.lead, columns.head, lead.size) * lead.line,
    who: titled(
      'who',
      plan.name,
      sum([
        text(who.text),
        who.band === null ? 0 : 6.6 + highest(...who.bands.map(bandLines)) * 4.3,
        ...who.placed.map(({ says }) => text(says) + 1),
        ...rows(pairs),
      ]),
    ),
    buying: titled(
      'buying',
      buying.says,
      sum([
        placed ? roadHeight(buying.customer, count) + roadHeight(buying.us, count) + 1.5 : 0,
        text(buying.text),
        ...rows(buying.weighs.map(({ says }) => count(says, columns.text))),
      ]),
    ),
    centres: titled('centres', '', ...plan.centres.map((one) => mapHeight(one, line, faces.text))),
    cares: titled(
      'cares',
      '',
      ...together(rows(plan.cares.map((care) => careLines(care, postOf(plan, care.id), count)))),
      ...together(rows(plan.meets.map(({ says }) => count(says, columns.text)))),
    ),
    stages: titled(
      'stages',
      '',
      ...plan.stages.map((one) => stageHeight(one, line, count)),
      ...together(rows(plan.evidence.map(({ says }) => highest(count(says, columns.evidence))))),
    ),
    deals: titled(
      'deals',
      '',
      ...plan.deals.map((one) => dealHeight(one, line, count, faces.title)),
    ),
    unknown: titled(
      'unknown',
      '',
      ...together(
        rows(
          plan.unknown.map(({ what, ask }) =>
            highest(count(what, columns.unknown), count(ask, columns.doer)),
          ),
        ),
      ),
    ),
    actions: titled(
      'actions',
      '',
      ...together(
        rows(
          plan.actions.map(({ what, who: doer, why }) =>
            highest(
              count(what, deed[0]),
              count([doer, why].filter(Boolean).join(' · '), deed[1], 3.2),
            ),
          ),
        ),
      ),
    ),
    sentences: titled(
      'sentences',
      '',
      ...together(rows(plan.sentences.map(({ says }) => count(`“${says}”`, columns.text)))),
    ),
    questions: titled(
      'questions',
      '',
      ...together(
        rows(
          plan.questions.map(({ question, about }) =>
            count(`${question} ${about}——`, columns.unknown),
          ),
        ),
      ),
    ),
  };
}

/** Rows that may be parted by the end of a page, the first three with the heading beside them. */
const together = (rows: readonly number[]): number[] =>
  rows.length > 0 ? [sum(rows.slice(0, 3)), ...rows.slice(3)] : [];

const careLines = (
  { who, cares, talk }: Plan['cares'][number],
  post: string,
  count: Count,
): number =>
  highest(
    count(who, columns.who, em * bold) + (post ? count(post, columns.who, 3.2) : 0),
    count(cares, columns.cares),
    count(talk, columns.talk),
  );
