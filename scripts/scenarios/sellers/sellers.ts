import type {
  PatienceWord,
  TrustWord,
} from '../../../src/widgets/spin-role-play/model/talk/mind.ts';
import type { CallLine } from '../../../src/widgets/spin-role-play/model/state/scenario.ts';
import type { Knowledge } from '../../../src/widgets/spin-role-play/model/state/known.ts';
import type { Manner } from '../../../src/widgets/spin-role-play/schema.ts';

/** A line on offer as a reader takes it in: its kind, what it is about, its tone. */
export interface Heard extends Pick<CallLine, 'id' | 'kind' | 'manner' | 'sensitive' | 'asks'> {
  /** the problem that it touches */
  problem?: string | undefined;
  /** the payoff that a pitch answers or a need-payoff question asks for */
  payoff?: string | undefined;
  /** the facts that a problem question takes for granted, or a background question asks for */
  facts: readonly string[];
  /** false for a consequence that nothing in the talk supports */
  founded: boolean;
  /** reports what was promised in the call before */
  keeps: boolean;
  /** the call before has answered it */
  told: boolean;
  /** an answer in this call rules it out */
  ruledOut: boolean;
  /** a summary with something that the customer did not say */
  misheard?: boolean;
}

/** What a learner can know: brief, transcript, the lines on offer, gauges in words, the scale's tilt. No numbers. */
export interface View {
  said: Pick<Knowledge, 'facts' | 'admitted' | 'payoffs' | 'explicit'> & {
    /** problems whose consequences the customer has spoken of */
    deepened: ReadonlySet<string>;
    /** what was promised in the call before is still to be reported */
    owed: boolean;
    /** a need was stated that the call before had not brought out, or there was none before */
    further: boolean;
    /** a pitch has answered a stated need */
    answered: boolean;
    /** questions since the seller last gave something; three stands for more */
    inARow: number;
  };
  trust: TrustWord;
  patience: PatienceWord;
  scale: 'price' | 'problem';
  /** the manner that puts this customer off, as the way he talks shows */
  dislikes?: Manner | undefined;
  offered: readonly Heard[];
}

/** A rule over what one sees: the lines that it would say, all equally likely. */
export type Seller = (view: View) => readonly Heard[];

const isQuestion = ({ kind }: Heard): boolean =>
  ['situation', 'problem', 'implication', 'need-payoff'].includes(kind);
const knowsFacts = (line: Heard, { said }: View): boolean =>
  line.facts.every((fact) => said.facts.has(fact));
const isReady = ({ said, scale, trust }: View): boolean =>
  said.explicit.size > 0 && said.further && !said.owed && scale === 'problem' && trust !== 'wary';

/** How soon a skilled seller says a line; null for what he does not say at this moment. */
function rank(line: Heard, view: View): number | null {
  const { said, trust } = view;
  if (line.misheard || line.told || line.ruledOut) return null;
  if (said.owed) return line.keeps ? 0 : line.kind === 'rapport' ? 1 : null;
  if (line.manner !== undefined && line.manner === view.dislikes) return null;
  if (line.sensitive && trust !== 'open')
    return trust === 'listening' && view.patience !== 'little' ? 40 : null;
  if (isQuestion(line) && said.inARow >= 3) return null;
  switch (line.kind) {
    case 'close':
      if (line.asks === 'leave') return 99;
      if (line.asks === 'improper' || !isReady(view)) return null;
      if (line.asks === 'next-step') return 1;
      return said.explicit.size > 1 && said.answered && trust === 'open' ? 0 : null;
    case 'need-payoff':
      return said.deepened.has(line.problem!) ? 2 : null;
    case 'implication':
      return line.founded && said.admitted.has(line.problem!) ? 3 : null;
    case 'problem':
      return knowsFacts(line, view) ? 4 : null;
    case 'situation':
      return knowsFacts(line, view) ? null : 5;
    case 'summary':
      return [50, 50, 7, 0][said.inARow]!;
    case 'pitch':
      return said.payoffs.has(line.payoff!) ? 6 : null;
    case 'proof':
      return said.explicit.size > 0 ? 6 : null;
    case 'rapport':
      return said.admitted.size === 0 ? 6 : null;
  }
}

/** What he would say if nothing were owed. */
const rankOwing = (line: Heard, view: View): number | null =>
  rank(line, { ...view, said: { ...view.said, owed: false } });

/** The best of the lines by a ranking; where it would say none, a summary, else anything but a bad offer. */
const best =
  (order: (line: Heard, view: View) => number | null): Seller =>
  (view) => {
    let top = Infinity;
    let chosen: Heard[] = [];
    for (const line of view.offered) {
      const place = order(line, view) ?? Infinity;
      if (place > top || place === Infinity) continue;
      if (place < top) chosen = [];
      top = place;
      chosen.push(line);
    }
    return chosen.length > 0 ? chosen : view.offered.filter(({ asks }) => asks === 'leave');
  };

export const skilled: Seller = best(rank);

/** Skilled, but for one habit: takes what the habit likes, never says what it shuns. */
const habit = (
  likes: (line: Heard, view: View) => boolean,
  shuns: (line: Heard, view: View) => boolean = () => false,
): Seller =>
  best((line, view) => {
    if (likes(line, view)) return -1;
    return shuns(line, view) ? null : rank(line, view);
  });
const never = () => false;

export const sellers = {
  skilled,
  random: (view) => view.offered,
  pitchFirst: best(({ kind, asks }) =>
    kind === 'pitch'
      ? 0
      : asks === 'order' || asks === 'next-step'
        ? 1
        : asks === 'leave'
          ? 2
          : null,
  ),
  situationOnly: best(({ kind, asks }) => (kind === 'situation' ? 0 : asks === 'leave' ? 1 : null)),
} satisfies Record<string, Seller>;

export const habits = {
  pitchesEarly: habit(
    ({ kind, payoff }, { said }) => kind === 'pitch' && !said.payoffs.has(payoff!),
  ),
  closesEarly: habit(
    ({ asks }, view) => (asks === 'order' || asks === 'next-step') && !isReady(view),
  ),
  noImplication: habit(never, ({ kind }) => kind === 'implication'),
  noPayoff: habit(never, ({ kind }) => kind === 'need-payoff'),
  assumes: habit(
    (line, view) => line.kind === 'problem' && !knowsFacts(line, view),
    ({ kind }) => kind === 'situation',
  ),
  invents: habit(({ kind, founded }) => kind === 'implication' && !founded),
  interrogates: best((line, view) =>
    isQuestion(line) || line.kind === 'close'
      ? rank(line, { ...view, said: { ...view.said, inARow: 0 } })
      : null,
  ),
  sensitiveFirst: habit(({ sensitive }) => Boolean(sensitive)),
  clashingManner: habit(
    ({ manner, asks }, { dislikes }) =>
      manner !== undefined && manner === dislikes && asks !== 'improper',
  ),
} satisfies Record<string, Seller>;

/** Slips of a skilled seller that a rule answers one by one; see ../rules.ts. */
export const lapses = {
  ...habits,
  asksAgain: habit(({ told }) => told),
  asksPastTheAnswer: habit(({ ruledOut }) => ruledOut),
  asksFirst: best((line, view) => {
    const { owed, further } = view.said;
    if (!owed || further) return rank(line, view);
    return line.keeps ? null : rankOwing(line, view);
  }),
  asksOn: habit(({ kind }) => kind === 'situation'),
  asksTheBrief: habit((line, view) => line.kind === 'situation' && knowsFacts(line, view)),
  consequencesFirst: habit(
    ({ kind, founded, problem }, { said }) =>
      kind === 'implication' && founded && !said.admitted.has(problem!),
  ),
  payoffFirst: habit(
    ({ kind, problem }, { said }) => kind === 'need-payoff' && !said.deepened.has(problem!),
  ),
  chats: habit(({ kind }, { said }) => kind === 'rapport' && said.admitted.size > 0),
  sumsUpAtOnce: habit(({ kind }, { said }) => kind === 'summary' && said.inARow === 1),
  closesAtTheFirstNeed: habit(
    ({ asks }, view) =>
      (asks === 'order' || asks === 'next-step') && view.said.explicit.size > 0 && !isReady(view),
  ),
  mishears: habit(
    ({ misheard }, { said }) => Boolean(misheard) && said.inARow >= 2,
    ({ kind, misheard }) => kind === 'summary' && !misheard,
  ),
  provesEarly: habit(({ kind }, { said }) => kind === 'proof' && said.explicit.size === 0),
  bribes: habit(({ asks }) => asks === 'improper'),
} satisfies Record<string, Seller>;
