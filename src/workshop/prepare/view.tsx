import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { useEarly } from '../../widgets/kit/use-early.ts';
import type { WorkshopProps } from '../props.ts';
import { exercises, lengthOf, stepsOf } from '../round/model/exercises.ts';
import type { Prepared } from '../round/model/session.ts';
import { Length } from './length.tsx';
import { minutesOf, peopleIn, scenariosIn, usual } from './model.ts';
import { People } from './people.tsx';
import { useDraft } from './use-draft.ts';
import styles from './view.module.css';

interface PrepareProps extends WorkshopProps {
  /** false before it is known whether a session is kept */
  ready: boolean;
  begin(prepared: Prepared): void;
}

/** A session is prepared: what is practised, by how many, for how long. */
export function Prepare({ words, scenarios, addresses, ready, begin }: PrepareProps) {
  const say = words.prepare;
  const { draft, change, planned } = useDraft(
    scenarios.map(({ name }) => name),
    ready,
  );
  const form = useEarly<HTMLFormElement>();
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLElement>(null);
  const { exercise, rounds } = draft;
  const calls = scenariosIn(draft);
  const prepared = (names: readonly string[], rehearsal: boolean): Prepared => ({
    ...{ exercise, rounds, names, rehearsal },
    minutes: minutesOf(draft),
    scenarios: exercise === 'role-play' ? calls : [],
    sound: true,
  });
  const told = (plan: Exclude<typeof planned, null>): string => {
    if (plan === 'unknown') return say.plannedUnknown;
    const least = lengthOf(stepsOf(minutesOf(draft), rounds));
    const name = words.exercises[exercise].name;
    return plan.minutes === least
      ? fill(say.planned, { name, n: least })
      : fill(say.plannedOther, { name, n: least, wanted: plan.minutes });
  };
  const start = (event: Event): void => {
    event.preventDefault();
    const { names, fault } = peopleIn(draft);
    setAsked(fault !== null);
    if (fault) field.current?.focus();
    else begin(prepared(names, false));
  };
  return (
    <form ref={form} class={styles.form} onSubmit={start} noValidate>
      <h1 tabIndex={-1} data-first>
        {say.title}
      </h1>
      <p class="page-lead">{say.lead}</p>
      <div role="status">{planned && <p class={styles.planned}>{told(planned)}</p>}</div>
      <section class={styles.part} role="group" aria-labelledby="exercise">
        <h2 id="exercise">{say.exercise}</h2>
        <div>
          {exercises.map((one) => (
            <label key={one} class={styles.choice}>
              <input
                type="radio"
                name="exercise"
                checked={one === exercise}
                onChange={() => change(usual(one))}
              />
              <span>
                <b>{words.exercises[one].name}</b>
                <small>{words.exercises[one].about}</small>
              </span>
            </label>
          ))}
          <p class={styles.apart}>
            <a href={addresses.together}>{say.together}</a>
            <small>{say.togetherText}</small>
          </p>
          {exercise === 'role-play' && (
            <fieldset class={styles.calls}>
              <legend>{say.scenario}</legend>
              {calls.map((scenario, at) => (
                <label key={at} class={styles.field}>
                  {fill(words.desk.round, { n: at + 1 })}
                  <select
                    value={scenario}
                    onChange={({ currentTarget }) =>
                      change({
                        scenarios: calls.map((one, n) => (n === at ? currentTarget.value : one)),
                      })
                    }
                  >
                    {scenarios.map(({ name, title }) => (
                      <option key={name} value={name}>
                        {title}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
              <small>{say.secrets}</small>
            </fieldset>
          )}
        </div>
      </section>
      <People {...{ draft, change, say, asked, field }} left={() => setAsked(true)} />
      <Length {...{ draft, change, words }} />
      <p class={styles.acts}>
        <button type="submit" class="button" disabled={!ready}>
          {say.begin}
        </button>
        <button
          type="button"
          class="button-line"
          disabled={!ready}
          onClick={() => begin(prepared(words.madeUp, true))}
        >
          {say.rehearse}
        </button>
      </p>
      <p class="small muted">{fill(say.rehearseText, { n: words.madeUp.length })}</p>
      <p class="small muted">{say.private}</p>
      <ul role="list" class={styles.links}>
        <li>
          <a href={addresses.guide}>{say.guide}</a>
        </li>
        <li>
          <a href={addresses.brief}>{say.briefs}</a>
        </li>
        <li>
          <a href={addresses.pad}>{say.pad}</a>
        </li>
        <li>
          <a href={addresses.result}>{say.result}</a>
        </li>
        <li>
          <a href={addresses.activities}>{say.activities}</a>
        </li>
        <li>
          <a href={addresses.plans}>{say.plans}</a>
        </li>
      </ul>
    </form>
  );
}
