import { useId, useState } from 'preact/hooks';
import { Verdict } from '../../kit/verdict.tsx';
import type { KitWords } from '../../kit/words.ts';
import { functions, levels, type BuyingMap } from '../model/map.ts';
import { nameOf, whyNot } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';

const kinds = ['opponent', 'unmet', 'coach', 'single', 'function', 'level'] as const;
type Kind = (typeof kinds)[number];

interface LookingProps {
  map: BuyingMap;
  words: Words;
  kit: KitWords;
  /** what was taken for a fault last, and is none: said as long as it is chosen */
  wrong: string | null;
  name(gap: string): void;
}

/** What is wrong, and with whom or where. */
export function Looking({ map, words, kit, wrong, name }: LookingProps) {
  const id = useId();
  const [kind, setKind] = useState(() => (wrong?.split(':')[0] ?? null) as Kind | null);
  const [of, setOf] = useState(() => wrong?.split(':')[1] ?? '');
  const people = map.people.map((one) => [one.id, nameOf(words, one)] as const);
  const places: Record<Kind, readonly (readonly [string, string])[]> = {
    opponent: people,
    unmet: people,
    single: people,
    coach: [],
    function: functions.map((one) => [one, words.functions[one]] as const),
    level: levels.map((one) => [one, words.levels[one]] as const),
  };
  const choice = kind ? places[kind] : [];
  const label = kind === 'function' || kind === 'level' ? words.find.part : words.find.who;
  const gap = kind === 'coach' ? kind : choice.some(([one]) => one === of) ? `${kind}:${of}` : null;
  return (
    <form
      class={styles.looking}
      onSubmit={(event) => {
        event.preventDefault();
        if (gap !== null) name(gap);
      }}
    >
      <fieldset class={styles.kinds}>
        <legend>{words.find.kind}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              value={one}
              checked={kind === one}
              onChange={() => {
                setKind(one);
                setOf('');
              }}
            />
            {words.kinds[one]}
          </label>
        ))}
      </fieldset>
      <div class={styles.choice}>
        {choice.length > 0 && (
          <label class={styles.field}>
            {label}
            <select value={of} onChange={({ currentTarget }) => setOf(currentTarget.value)}>
              <option value="">{words.find.choose}</option>
              {choice.map(([value, said]) => (
                <option key={value} value={value}>
                  {said}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" class="button" disabled={gap === null}>
          {words.find.check}
        </button>
      </div>
      <div role="status">
        {wrong !== null && gap === wrong && (
          <Verdict right={false} word={kit.wrong}>
            {whyNot(words, map, wrong)}
          </Verdict>
        )}
      </div>
    </form>
  );
}
