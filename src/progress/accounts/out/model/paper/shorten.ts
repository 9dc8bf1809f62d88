import type { Plan, Section } from '../../../model/plan.ts';
import { columns, endsOf, high, titleRoom, type Face, type Faces } from './lines.ts';

/** A text that may be shortened on paper, with the room of its first lines. */
export interface Long {
  /** unlike every other of the same plan */
  id: string;
  section: Section | 'head';
  text: string;
  width: number;
  /** as many as it may take while others wait for room */
  lines: number;
  /** where it is not set as the text is */
  size?: number;
  face: Face;
}

/** The plan with what is said in the place of each text that may be shortened. */
export function withTexts(plan: Plan, faces: Faces, say: (long: Long) => string): Plan {
  const { who, buying } = plan;
  const title = titleRoom(plan, faces);
  const whole = (
    id: string,
    section: Long['section'],
    text: string,
    lines: number,
    set: { size?: number; face: Face } = { face: faces.text },
  ) => say({ id, section, text, width: columns.text, lines, ...set });
  const inLine =
    (section: Section, line: { id: string }) =>
    (name: string, text: string, width: number, lines = 3): string =>
      say({ id: `${line.id} ${name}`, section, text, width, lines, face: faces.text });
  return {
    ...plan,
    next: whole('next', 'head', plan.next, title.lines, { size: title.size, face: faces.title }),
    lead: whole('lead', 'head', plan.lead, 5, {
      size: high[plan.locale].lead.size,
      face: faces.lead,
    }),
    who: { ...who, text: whole('who', 'who', who.text, 4) },
    buying: { ...buying, text: whole('buying', 'buying', buying.text, 4) },
    cares: plan.cares.map((one) => {
      const said = inLine('cares', one);
      return {
        ...one,
        cares: said('cares', one.cares, columns.cares),
        talk: said('talk', one.talk, columns.talk),
      };
    }),
    evidence: plan.evidence.map((one) => ({
      ...one,
      says: inLine('stages', one)('says', one.says, columns.evidence),
    })),
    unknown: plan.unknown.map((one) => {
      const said = inLine('unknown', one);
      return {
        ...one,
        what: said('what', one.what, columns.unknown),
        ask: said('ask', one.ask, columns.doer, 2),
      };
    }),
    sentences: plan.sentences.map((one) => ({
      ...one,
      says: inLine('sentences', one)('says', one.says, columns.text, 2),
    })),
    questions: plan.questions.map((one) => ({
      ...one,
      question: inLine('questions', one)('question', one.question, columns.unknown, 2),
    })),
    actions: plan.actions.map((one) => {
      const said = inLine('actions', one);
      const [deed, doer] = high[plan.locale].deed;
      return {
        ...one,
        what: said('what', one.what, deed),
        who: said('who', one.who, doer, 1),
        why: said('why', one.why, doer, 2),
      };
    }),
  };
}

/** Its first lines, or all of it where it has no more. */
export function firstLines({ text, width, lines, size, face }: Long): string {
  const ends = endsOf(face, text, width, size);
  if (ends.length <= lines) return text;
  const kept = [...text.slice(0, ends[lines - 1])];
  return `${kept
    // Room for the dots.
    .slice(0, -2)
    .join('')
    // A word that would be parted goes as a whole.
    .replace(/(?<=\s)[!-~\u00a1-\u02ff]*$/u, '')
    .trimEnd()}…`;
}
