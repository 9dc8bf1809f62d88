import { accountRule } from '../account/model.ts';
import { commonRules, parseBy, type Kind, type Parsed, type Rules, type Values } from '../model.ts';
import { mondayRule } from '../monday/model.ts';
import { noteRule } from '../note/model.ts';
import { sentencesRule } from '../sentences/model.ts';

/** The rules of everything that is kept, for what takes in any of it. */
export const rules: Rules = {
  ...commonRules,
  note: noteRule,
  monday: mondayRule,
  sentences: sentencesRule,
  account: accountRule,
};

/** Reads one stored value. Never throws. */
export const parse = <K extends Kind>(kind: K, raw: string): Parsed<Values[K]> =>
  parseBy<Values[K]>(rules[kind], raw);
