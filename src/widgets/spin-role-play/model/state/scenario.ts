import type { Asks, Kind, Manner, Temperament } from '../../schema.ts';

/** What the rules read of a line; its words, in whatever language, are not their business. */
export interface CallLine {
  id: string;
  kind: Kind;
  after: string[];
  manner?: Manner | undefined;
  sensitive?: true | undefined;
  about?: string | undefined;
  /** the line that it goes on with and whose answer rules it out */
  against?: string | undefined;
  reveals?: string[] | undefined;
  asks?: Asks | undefined;
  /** reports what was promised in the call before */
  keeps?: true | undefined;
}

/** What the rules read of a scenario, in one language or all. Money in yuan a year. */
export interface CallScenario {
  temperament: Temperament;
  offer: { cost: number };
  facts: { id: string; known?: true | undefined }[];
  problems: { id: string; needs: string[]; weight: number }[];
  implications: {
    id: string;
    of: string;
    weight?: number | undefined;
    invented?: true | undefined;
  }[];
  payoffs: { id: string; of: string }[];
  /** no part of what names the shape: older drafts and codes hold none */
  misheard?: { id: string; of?: string | undefined }[] | undefined;
  /** what the customer told in the call before, by the ids of facts, problems, implications and payoffs */
  follows?: { told: string[] } | undefined;
  lines: CallLine[];
}

/** What the debrief calls a line: its kind, and what may not be offered by no name of a sound one. */
export type Label = Kind | 'improper';
export const labelOf = ({ kind, asks }: Pick<CallLine, 'kind' | 'asks'>): Label =>
  asks === 'improper' ? asks : kind;

export const questions: readonly Kind[] = ['situation', 'problem', 'implication', 'need-payoff'];
export const everything: readonly Kind[] = [
  ...questions,
  'rapport',
  'summary',
  'pitch',
  'proof',
  'close',
];
