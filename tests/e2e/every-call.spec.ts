import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './hands.ts';
import { locales } from '../../src/i18n/locales.ts';
import { endingOf } from '../../src/widgets/spin-role-play/model/debrief/verdict.ts';
import type { Style } from '../../src/widgets/kit/style/schema.ts';
import type { Turn } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import type { Phrases } from '../../src/widgets/spin-role-play/model/talk/reply.ts';
import type { Scene } from '../../src/widgets/spin-role-play/model/talk/scene.ts';
import { play } from '../unit/widgets/spin-role-play/play.ts';
import { project } from './built-site.ts';
import { visit } from './caller.ts';
import { activityIn } from './content.ts';
import { watch } from './watch.ts';

const names = readdirSync(path.join(project, 'content/scenarios')).map((file) =>
  path.basename(file, '.yaml'),
);

/** What the scenario has the customer say to a line; without words of its own the phrase book answers alone. */
function ownAnswers({ lines, follows }: Scene, { line, lands, rules }: Turn): string[] {
  const { plain, warm, refused } = lines.find(({ id }) => id === line.id)!.replies;
  if (rules.some(({ name }) => name === 'promise-waits')) return follows ? [follows.owed] : [];
  const wasKnown = rules.some(({ name }) => name === 'brief-says-so');
  return [lands || wasKnown ? [plain, warm] : refused].flat().filter((one) => one !== undefined);
}

for (const locale of locales)
  for (const name of names)
    test(`${locale}: the call ${name} comes to a good end, and to a bad one`, async ({ page }) => {
      const faults = await watch(page);
      const me = await visit(page, locale, name);
      const book = activityIn<Record<Style, Phrases>>(locale, 'role-play/temperaments');
      const phrases = book[me.scene.temperament];
      let heard: string[] = [];
      const isAnswered = (turn: Turn, answer: string[]) => {
        const own = ownAnswers(me.scene, turn);
        const foreign = answer.filter(
          (one) => ![own, ...Object.values(phrases)].flat().includes(one),
        );
        expect(foreign, `not said by this customer to ${turn.line.id}`).toEqual([]);
        expect(answer.length, `an answer to ${turn.line.id}`).toBeGreaterThan(0);
        // Nobody says the same sentence twice.
        if (own.length > 0 && !own.some((one) => heard.includes(one)))
          expect(own, turn.line.id).toContain(answer.find((one) => own.includes(one)));
        heard.push(...answer);
      };

      const ends = [
        { log: me.wins, as: ['order', 'advance'] },
        { log: me.loses(), as: ['no-sale', 'continuation'] },
      ];
      for (const { log, as } of ends) {
        const turns = play(me.call, log);
        const last = turns.at(-1)!;
        const { outcome } = last;
        heard = [];
        expect(as).toContain(outcome);
        me.goesBackTo([]);
        await me.goesIn();
        for (const turn of turns.slice(0, -1)) {
          await me.says(turn.line.id);
          isAnswered(turn, await me.hears());
        }
        await me.says(last.line.id);
        await expect(me.outcome(outcome!)).toBeVisible();
        const ending = endingOf({ ...last, turns });
        const end = ending === 'outcome' ? me.scene.outcomes[outcome!] : me.told.endings[ending];
        await expect(me.desk.getByText(end, { exact: true })).toBeVisible();
        await expect(me.score(log)).toBeVisible();
        const leaves = ending === 'brushedOff' ? 'brush-off' : 'walk-out';
        const farewell = phrases[last.walkedOut ? leaves : outcome!];
        const lastWords = last.line.asks === 'improper' ? ownAnswers(me.scene, last) : farewell;
        expect(lastWords).toContain(
          await me.desk.getByRole('blockquote').first().locator('p').last().innerText(),
        );
        await me.button(me.told.again).click();
      }
      expect(await faults()).toEqual([]);
      await me.bestIs(me.wins);
    });
