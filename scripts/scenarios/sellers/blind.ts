import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { localize } from '../../../src/i18n/text.ts';
import { randomFrom, shuffled } from '../../../src/widgets/kit/model.ts';
import { styles } from '../../../src/widgets/kit/style/model.ts';
import { hand, type Offer } from '../../../src/widgets/spin-role-play/model/hand/hand.ts';
import {
  say,
  stateAfterAll,
  type Turn,
} from '../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { recallIn } from '../../../src/widgets/spin-role-play/model/state/recall.ts';
import { callOf, type Call } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import { buttonOf } from '../../../src/widgets/spin-role-play/model/talk/said.ts';
import { sceneOf } from '../../../src/widgets/spin-role-play/model/talk/scene.ts';
import type { Scenario, Temperament } from '../../../src/widgets/spin-role-play/schema.ts';

/** A button as somebody takes it in who has not read the talk: its words, and how many were pressed before. */
type Features = readonly string[];

/** Words that take something for granted, or give something. */
const presumes = /那|还|就|又|再|already|still|then|that|those|again/gi;

/** @param when how far the call has come, in threes of sentences */
function featuresOf(text: string, locale: Locale, when: number): Features {
  const words =
    locale === 'en'
      ? (text.toLowerCase().match(/[a-z’]+/g) ?? [])
      : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const length = Math.min(9, Math.floor(text.length / (locale === 'en' ? 30 : 10)));
  const numbers = (text.match(/\d+|[一二三四五六七八九十百千万]{2,}|hundred|thousand/g) ?? [])
    .length;
  const marks = `${/[？?]$/.test(text)}${(text.match(/[，,：:]/g) ?? []).length > 2}`;
  const shape = [
    `length ${length}`,
    `numbers ${Math.min(3, numbers)}`,
    `marks ${marks}`,
    `presumes ${Math.min(3, (text.match(presumes) ?? []).length)}`,
  ];
  // Each trait by itself, and at this time of a call: what opens a talk does not close it.
  const traits = [...shape, ...new Set(words)];
  return [...traits, ...traits.map((trait) => `${when}: ${trait}`)];
}

/** How much each trait speaks for a good line: naive Bayes over what is offered in other scenarios. */
class Reader {
  readonly #seen = new Map<string, [number, number]>();
  readonly #all: [number, number] = [1, 1];

  learn(features: Features, good: boolean): void {
    this.#all[good ? 1 : 0] += 1;
    for (const one of features) {
      const counts = this.#seen.get(one) ?? [0, 0];
      counts[good ? 1 : 0] += 1;
      this.#seen.set(one, counts);
    }
  }
  score(features: Features): number {
    let sum = 0;
    for (const one of features) {
      const [bad, good] = this.#seen.get(one) ?? [0, 0];
      if (bad + good < 3) continue;
      sum += Math.log((good + 1) / (this.#all[1] + 2) / ((bad + 1) / (this.#all[0] + 2)));
    }
    return sum;
  }
}

/** A table at which lines are offered, in words. */
function tableOf(scenario: Scenario, locale: Locale, who: Temperament) {
  const scene = sceneOf(localize(scenario, locale));
  const call = callOf(scene, who);
  const texts = new Map(scene.lines.map(({ id, text }) => [id, buttonOf(text)]));
  const found = new Map<string, Features>();
  return {
    call,
    read({ line }: Offer, pressed: number): Features {
      const when = Math.min(4, Math.floor(pressed / 3));
      const text = texts.get(line.id)!;
      const features = found.get(when + text) ?? featuresOf(text, locale, when);
      found.set(when + text, features);
      return features;
    },
  };
}

/** Plays to the end; `choose` presses one of the buttons. */
export function played(
  call: Call,
  choose: (offers: readonly Offer[], pressed: number) => Offer,
): Turn {
  const turns: Turn[] = [];
  while (!turns.at(-1)?.outcome)
    turns.push(choose(hand(call, stateAfterAll(call, turns)), turns.length).turn);
  return turns.at(-1)!;
}

/** Learns from calls in which every third button is pressed at random and the others are good ones. */
function taught(scenarios: readonly Scenario[], locale: Locale): Reader {
  const reader = new Reader();
  for (const scenario of scenarios)
    for (const who of styles) {
      const { call, read } = tableOf(scenario, locale, who);
      const random = randomFrom(1);
      for (let lesson = 0; lesson < 20; lesson++)
        played(call, (offers, pressed) => {
          for (const offer of offers) reader.learn(read(offer, pressed), offer.worth === 'good');
          const good = offers.filter(({ worth }) => worth === 'good');
          const among = random() < 1 / 3 ? offers : good;
          return among[Math.floor(random() * among.length)]!;
        });
    }
  return reader;
}

/** Who has not read the talk does not know what was said: a summary repeats any of what can be chosen. */
function guessed(offer: Offer, call: Call, random: () => number): Offer {
  const { line, turn } = offer;
  const { said, misheard } = recallIn(call, turn.before);
  if (line.kind !== 'summary' || misheard.length === 0) return offer;
  const back = shuffled([...said, ...misheard], Math.floor(random() * 2 ** 24)).slice(
    0,
    said.length,
  );
  return { ...offer, turn: say(call, turn.before, line, back) };
}

/** So much of what is pressed is a slip, so that a share tells more than one call. */
const slip = 0.1;
const calls = 40;

/**
 * How often somebody reaches an order or an advance who scores the buttons by their words alone, having
 * learnt from all other scenarios which words good lines have; a share for each language.
 */
export function blindWins(
  name: string,
  scenarios: ReadonlyMap<string, Scenario>,
): Record<Locale, number> {
  const others = [...scenarios].filter(([other]) => other !== name).map(([, one]) => one);
  const wins = (locale: Locale): number => {
    const reader = taught(others, locale);
    let won = 0;
    for (const who of styles) {
      const { call, read } = tableOf(scenarios.get(name)!, locale, who);
      const random = randomFrom(1);
      for (let at = 0; at < calls; at++) {
        const { outcome } = played(call, (offers, pressed) => {
          if (random() < slip) return offers[Math.floor(random() * offers.length)]!;
          const scores = offers.map((offer) => reader.score(read(offer, pressed)));
          return guessed(offers[scores.indexOf(Math.max(...scores))]!, call, random);
        });
        won += Number(outcome === 'order' || outcome === 'advance');
      }
    }
    return won / (calls * styles.length);
  };
  return Object.fromEntries(locales.map((locale) => [locale, wins(locale)])) as Record<
    Locale,
    number
  >;
}
