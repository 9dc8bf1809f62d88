import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import type { WorkshopProps } from '../props.ts';
import {
  exercises,
  lengthOf,
  mostMinutes,
  mostPeople,
  mostRounds,
  shapes,
  stepsOf,
  usualLength,
  type Exercise,
  type Minutes,
} from '../round/model/exercises.ts';
import { namesIn } from '../round/model/people.ts';
import type { Prepared } from '../round/model/session.ts';
import styles from './view.module.css';

interface PrepareProps extends WorkshopProps {
  /** false before it is known whether a session is kept */
  ready: boolean;
  begin(prepared: Prepared): void;
}

const least = 4;
const within = (typed: string, from: number, to: number): number =>
  Math.max(from, Math.min(to, Math.round(Number(typed)) || 0));

/** A session is prepared: what is practised, by how many, for how long. */
export function Prepare({ words, scenarios, addresses, ready, begin }: PrepareProps) {
  const say = words.prepare;
  const [exercise, setExercise] = useState<Exercise>('role-play');
  const [scenario, setScenario] = useState(scenarios[0]!.name);
  const [byName, setByName] = useState(false);
  const [count, setCount] = useState('12');
  const [list, setList] = useState('');
  const [length, setLength] = useState(usualLength('role-play'));
  const [own, setOwn] = useState<Partial<Minutes>>({});
  const [rounds, setRounds] = useState(shapes['role-play'].rounds);
  const [told, setTold] = useState(false);
  const shape = shapes[exercise];
  const minutes = { ...shape.presets[length]!, ...own };
  const { names, over } = namesIn(list);
  const people = byName ? names.length : within(count, 0, mostPeople);
  const total = lengthOf(stepsOf(minutes, rounds));
  const choose = (next: Exercise): void => {
    setExercise(next);
    setLength(usualLength(next));
    setRounds(shapes[next].rounds);
    setOwn({});
  };
  const prepared = (made: readonly string[], rehearsal: boolean): Prepared => ({
    ...{ exercise, rounds, minutes, rehearsal },
    scenario: exercise === 'role-play' ? scenario : '',
    sound: true,
    names: made,
  });
  const start = (event: Event): void => {
    event.preventDefault();
    setTold(people < least);
    if (people >= least)
      begin(prepared(byName ? names : Array.from({ length: people }, () => ''), false));
  };
  return (
    <form class={styles.form} onSubmit={start} noValidate>
      <h1 tabIndex={-1} data-first>
        {say.title}
      </h1>
      <p class="page-lead">{say.lead}</p>
      <section class={styles.part} role="group" aria-labelledby="exercise">
        <h2 id="exercise">{say.exercise}</h2>
        <div>
          {exercises.map((one) => (
            <label key={one} class={styles.choice}>
              <input
                type="radio"
                name="exercise"
                checked={one === exercise}
                onChange={() => choose(one)}
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
            <label class={styles.field}>
              {say.scenario}
              <select value={scenario} onChange={(event) => setScenario(event.currentTarget.value)}>
                {scenarios.map(({ name, title }) => (
                  <option key={name} value={name}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      </section>
      <section class={styles.part} role="group" aria-labelledby="people">
        <h2 id="people">{say.people}</h2>
        <div>
          <div class={styles.row}>
            {[false, true].map((way) => (
              <label key={String(way)} class={styles.inline}>
                <input
                  type="radio"
                  name="people"
                  checked={byName === way}
                  onChange={() => setByName(way)}
                />
                {way ? say.byName : say.byNumber}
              </label>
            ))}
          </div>
          {byName ? (
            <label class={styles.field}>
              {say.names}
              <textarea
                rows={6}
                value={list}
                aria-describedby="names-hint"
                onInput={(event) => setList(event.currentTarget.value)}
              />
            </label>
          ) : (
            <label class={styles.field}>
              {say.count}
              <input
                type="number"
                inputMode="numeric"
                min={least}
                max={mostPeople}
                value={count}
                onInput={(event) => setCount(event.currentTarget.value)}
              />
            </label>
          )}
          {byName && (
            <p id="names-hint" class="small muted">
              {say.namesHint} {names.length > 0 && fill(say.namesGiven, { n: names.length })}{' '}
              {over > 0 && fill(say.over, { n: over })}
            </p>
          )}
          <p role="alert" class={styles.fault}>
            {told && people < least && say.tooFew}
          </p>
        </div>
      </section>
      <section class={styles.part} role="group" aria-labelledby="length">
        <h2 id="length">{say.length}</h2>
        <div>
          <div class={styles.row}>
            {Object.keys(shape.presets).map((one) => (
              <label key={one} class={styles.inline}>
                <input
                  type="radio"
                  name="length"
                  checked={length === Number(one)}
                  onChange={() => {
                    setLength(Number(one));
                    setOwn({});
                  }}
                />
                {fill(say.lengthOf, { n: one })}
              </label>
            ))}
          </div>
          <details>
            <summary>{say.minutes}</summary>
            <div class={styles.minutes}>
              <label>
                {say.rounds}
                <input
                  type="number"
                  min={1}
                  max={mostRounds}
                  value={rounds}
                  onChange={(event) => setRounds(within(event.currentTarget.value, 1, mostRounds))}
                />
              </label>
              {(Object.keys(minutes) as (keyof Minutes)[]).map((phase) => (
                <label key={phase}>
                  {words.phases[phase]}
                  <input
                    type="number"
                    min={phase === 'play' ? 1 : 0}
                    max={mostMinutes}
                    value={minutes[phase]}
                    onChange={(event) => {
                      const from = phase === 'play' ? 1 : 0;
                      const to = within(event.currentTarget.value, from, mostMinutes);
                      setOwn({ ...own, [phase]: to });
                    }}
                  />
                </label>
              ))}
            </div>
          </details>
          <p class="num" aria-live="polite">
            {fill(say.total, { n: total })}{' '}
            {shape.seated &&
              people >= least &&
              fill(say.groups, { people, groups: Math.floor(people / 3) })}
          </p>
        </div>
      </section>
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
          <a href={addresses.activities}>{say.activities}</a>
        </li>
        <li>
          <a href={addresses.plans}>{say.plans}</a>
        </li>
      </ul>
    </form>
  );
}
