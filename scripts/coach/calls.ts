import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseYaml } from '../../src/build/yaml.ts';
import type { Moment } from '../../src/coach/model/hear/clues.ts';
import type { Ear } from '../../src/coach/model/read.ts';
import { tableOf, type Table } from '../../src/coach/model/hear/table.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { localize } from '../../src/i18n/text.ts';
import { say, startOf } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf, type Call } from '../../src/widgets/spin-role-play/model/state/call.ts';
import { sceneOf, type Scene } from '../../src/widgets/spin-role-play/model/talk/scene.ts';
import { scenarioSchema, type Scenario } from '../../src/widgets/spin-role-play/schema.ts';

/** All scenarios by their name. */
export const scenarios = (): Map<string, Scenario> =>
  new Map(
    globSync('content/scenarios/*.yaml')
      .sort()
      .map((file) => [
        basename(file, '.yaml'),
        parseYaml(readFileSync(file, 'utf8'), file, scenarioSchema),
      ]),
  );

/** A scenario in one language, ready to be played and to be heard. */
export interface Ready {
  scene: Scene;
  call: Call;
  table: Table;
}

export function readyFor(ear: Ear, scenario: Scenario, locale: Locale): Ready {
  const data = localize(scenario, locale);
  const scene = sceneOf(data);
  return { scene, call: callOf(scene), table: tableOf(ear, { ...scene, heard: data.heard }) };
}

/**
 * Where a call stands after these lines, said to the scenario's own customer with all the patience and trust
 * that they take; what could not be said is passed over.
 *
 * @param context the customer's last words, where they are not the answer to the last of the lines
 */
export function momentAfter(
  { call, scene }: Ready,
  lines: readonly string[],
  context?: string,
): Moment {
  let state = startOf(call);
  const said: string[] = [];
  for (const id of lines) {
    const line = call.knowledge(state.landed).sayable.find((one) => one.id === id);
    if (!line) continue;
    state = { ...say(call, { ...state, patience: 15, trust: 6 }, line).after, latest: -1 };
    said.push(id);
  }
  const { sayable, facts, admitted, seen, payoffs } = call.knowledge(state.landed);
  const last = said.at(-1);
  return {
    sayable: new Set(sayable.map(({ id }) => id)),
    known: new Set([...facts, ...admitted, ...seen, ...payoffs]),
    said,
    context: context ?? scene.lines.find(({ id }) => id === last)?.replies.plain ?? '',
  };
}
