import { fill } from '../../../i18n/text.ts';
import { callKinds, callsOf, chosenIn, heardIn, heatOf } from '../model/calls.ts';
import { sayings } from '../../pad/model/pad.ts';
import type { Shown } from '../props.ts';
import { Lines } from './lines.tsx';
import { TurnsMap } from './turns.tsx';
import styles from './view.module.css';

/** What sellers chose to say, and when: to one another, and to the course's customers. */
export function Calls(props: Shown) {
  const parts = callParts(props);
  if (parts.length === 0) return null;
  return (
    <section class={styles.calls}>
      <h2>{props.words.heat.title}</h2>
      {parts}
      {callsOf(props.items).length > 0 && <p class="small muted">{props.words.heat.text}</p>}
    </section>
  );
}

/** The same, each part by itself. */
export function callParts({ items, words, names, content, called }: Shown) {
  const { heat } = words;
  const heard = heardIn(items);
  const calls = callsOf(items);
  const heats = content ? heatOf(calls, content) : [];
  const chosen = content ? chosenIn(calls, content) : [];
  return [
    ...(heard
      ? [
          <section key="heard" class={styles.part}>
            <h3>{fill(heat.between, { n: heard.calls.length })}</h3>
            <TurnsMap
              {...{ turns: heard, heat, called }}
              kinds={sayings}
              name={names}
              mark={words.heard}
            />
          </section>,
        ]
      : []),
    ...chosen.map(({ scenario, turns, early }, at) => (
      <section key={scenario} class={styles.part}>
        <h3>
          {fill(heat.calls, {
            title: content!.titles[scenario] ?? scenario,
            n: turns.calls.length,
          })}
        </h3>
        <p>{early > 0 ? fill(heat.early, { m: early, n: turns.calls.length }) : heat.notEarly}</p>
        <TurnsMap
          {...{ turns, heat, called }}
          kinds={callKinds}
          name={words.kinds}
          mark={words.marks}
        />
        <Lines heat={heats[at]!} words={heat} />
      </section>
    )),
  ];
}
