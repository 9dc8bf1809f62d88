import type { Call, CallState } from './call.ts';
import { hasLanded } from './known.ts';

/** What a summary repeats where nothing is chosen: the last three things that the customer said, by id. */
export function saidBack(call: Call, { landed }: Pick<CallState, 'landed'>): string[] {
  const said = call.scenario.lines.filter((_, at) => hasLanded(landed, at));
  const ids = said.flatMap(({ kind, about, reveals }) =>
    kind === 'problem' || kind === 'implication' ? [about!] : (reveals ?? []),
  );
  const invented = (id: string) =>
    call.scenario.implications.some((one) => one.id === id && one.invented);
  return ids.filter((id) => !invented(id)).slice(-3);
}

/** What a seller can choose to play back: what was said, and what was misheard of it or never said. */
export interface Recall {
  said: string[];
  misheard: string[];
  /** so many have to be chosen, and no more than three */
  least: number;
}
export const mostRecalled = 3;

/** Of what was misheard, first what belongs to something said; as many as there are true ones, two at least. */
export function recallIn(call: Call, state: Pick<CallState, 'landed'>): Recall {
  const said = saidBack(call, state);
  const { misheard = [] } = call.scenario;
  const near = misheard.filter(({ of }) => of !== undefined && said.includes(of));
  const free = misheard.filter(({ of }) => of === undefined);
  const turned = free.map((_, at) => free[(at + said.length) % free.length]!);
  const ids = [...near, ...turned].map(({ id }) => id);
  return {
    said,
    misheard: ids.slice(0, Math.max(2, said.length)),
    least: Math.min(2, said.length),
  };
}

/** Whether a summary can repeat these; without a choice it repeats what was said. */
export function canRecall(call: Call, state: CallState, back: readonly string[]): boolean {
  const { said, misheard, least } = recallIn(call, state);
  return (
    new Set(back).size === back.length &&
    back.length >= least &&
    back.length <= mostRecalled &&
    back.every((id) => said.includes(id) || misheard.includes(id))
  );
}

/** Something that the customer did not say is among them. */
export const isMisheard = (call: Call, back: readonly string[]): boolean =>
  back.some((id) => call.scenario.misheard?.some((one) => one.id === id));
