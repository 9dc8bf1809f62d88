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

/** What a seller chooses from, as many as were said: what was said, and what was misheard of it or never said. */
export interface Recall {
  said: string[];
  misheard: string[];
}

/** Of what was misheard, one that belongs to each thing said; besides where there is none, and two at least. */
export function recallIn(call: Call, state: Pick<CallState, 'landed'>): Recall {
  const said = saidBack(call, state);
  const { misheard = [] } = call.scenario;
  const near = said.flatMap((one) => misheard.find(({ of }) => of === one) ?? []);
  const free = misheard.filter(({ of }) => of === undefined);
  const turned = free.map((_, at) => free[(at + said.length) % free.length]!);
  const ids = [...near, ...turned].map(({ id }) => id);
  return {
    said,
    misheard: ids.slice(0, Math.max(2, said.length)),
  };
}

/** Whether a summary can repeat these; without a choice it repeats what was said. */
export function canRecall(call: Call, state: CallState, back: readonly string[]): boolean {
  const { said, misheard } = recallIn(call, state);
  return (
    new Set(back).size === back.length &&
    back.length === said.length &&
    back.every((id) => said.includes(id) || misheard.includes(id))
  );
}

/** Something that the customer did not say is among them. */
export const isMisheard = (call: Call, back: readonly string[]): boolean =>
  back.some((id) => call.scenario.misheard?.some((one) => one.id === id));
