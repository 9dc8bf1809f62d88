/** A line of a call as hearing needs it. */
export interface TableLine {
  id: string;
  kind:
    | 'rapport'
    | 'situation'
    | 'problem'
    | 'implication'
    | 'need-payoff'
    | 'summary'
    | 'pitch'
    | 'proof'
    | 'close';
  text: string;
  /** the problem, implication or payoff that it is about */
  about?: string | undefined;
  /** the line whose answer rules it out: nobody is taken to have meant it */
  against?: string | undefined;
  /** the facts that it asks for */
  reveals?: string[] | undefined;
  asks?: 'order' | 'next-step' | 'leave' | 'improper' | undefined;
  replies: { plain: string };
}

/** A call in one language as hearing needs it: what a scenario says, and the words that it is heard by. */
export interface Hearable {
  facts: { id: string; text: string }[];
  problems: { id: string; text: string; needs: string[] }[];
  implications: { id: string; text: string; of: string; invented?: true | undefined }[];
  payoffs: { id: string; text: string; of: string }[];
  lines: TableLine[];
  /** what is sold: every pitch may be told in its words */
  offer?: { name: string } | undefined;
  /** by the id of a fact, problem, implication, payoff or line: other words for it */
  heard?: Record<string, string[]> | undefined;
}

/** Ids of facts, problems, implications and payoffs. */
interface Links {
  own: string[];
  above: string[];
  needs: string[];
  gives: string[];
}

/** What a line is about, what that belongs to, and what it waits for. */
export function linksOf(
  { problems, implications, payoffs }: Hearable,
  { kind, about, reveals = [] }: TableLine,
): Links {
  const parent = new Map([...implications, ...payoffs].map(({ id, of }) => [id, of]));
  const problemOf = (id: string): string => (parent.has(id) ? problemOf(parent.get(id)!) : id);
  if (about === undefined) return { own: reveals, above: [], needs: [], gives: reveals };
  const problem = problemOf(about);
  const above = [parent.get(about), problem].filter((id) => id !== undefined && id !== about);
  const facts = problems.find(({ id }) => id === problem)?.needs ?? [];
  const own = [about];
  if (kind === 'problem') return { own, above: facts, needs: facts, gives: own };
  const wider = [...new Set(above)] as string[];
  if (kind === 'pitch') return { own, above: wider, needs: own, gives: [] };
  return { own, above: wider, needs: [problem], gives: own };
}
