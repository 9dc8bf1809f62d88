import { fill } from '../../i18n/text.ts';
import { isDay } from '../../i18n/day.ts';
import { Grid } from './grid.tsx';
import {
  degrees,
  firstTwo,
  longest,
  planFields,
  ratedOf,
  withPlan,
  withRating,
  type Factor,
  type FactorProfile,
  type Profile,
  type Rated,
} from './model.ts';
import styles from './view.module.css';
import type { Words } from './words.ts';

interface AccountProps {
  id: string;
  name: string;
  profile: Profile;
  data: FactorProfile;
  words: Words;
  /** `field` names what is being typed into */
  put(name: string, profile: Profile, field?: string): void;
  remove(): void;
}

/** One account: nine factors to rate, where they stand, and what is planned for the first two. */
export function Account(props: AccountProps) {
  const { name, profile, data, words, put } = props;
  const rated = ratedOf(data, profile);
  const first = firstTwo(data, profile);
  const left = data.factors.length - rated.length;
  return (
    <section class={styles.account}>
      <h4 tabIndex={-1} data-now>
        {name.trim() || words.unnamed}
      </h4>
      <label class={styles.name}>
        <span>{words.name}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={40}
          value={name}
          onInput={(event) => put(event.currentTarget.value, profile, 'name')}
        />
      </label>
      <Grid {...{ rated, first, words }} />
      <p class={styles.state} role="status">
        {left > 0 ? fill(words.rated, { n: rated.length, left }) : first.length === 0 && words.none}
      </p>
      <ol class={styles.factors}>
        {data.factors.map((factor) => (
          <FactorRow key={factor.id} {...props} factor={factor} />
        ))}
      </ol>
      {left === 0 && first.length > 0 && (
        <div class={styles.found}>
          <h5>{first.length > 1 ? words.first : words.firstOne}</h5>
          {first.map((one) => (
            <PlanRow key={one.factor.id} {...props} rated={one} />
          ))}
        </div>
      )}
      <p>
        <button type="button" class="button-quiet" onClick={props.remove}>
          {words.remove}
        </button>
      </p>
    </section>
  );
}

function FactorRow(props: AccountProps & { factor: Factor }) {
  const { id, name, profile, words, factor, put } = props;
  const said = {
    weight: [words.light, words.some, words.heavy],
    hold: [words.unknown, words.known, words.settled],
  } as const;
  return (
    <li>
      <p>
        <b>{factor.name}</b> {factor.ask}
      </p>
      {(['weight', 'hold'] as const).map((what) => (
        <fieldset key={what} class={styles.degree}>
          <legend>
            <span class="visually-hidden">{factor.name} </span>
            {words[what]}
          </legend>
          {degrees.map((degree) => (
            <label key={degree}>
              <input
                type="radio"
                name={`${id}-${factor.id}-${what}`}
                checked={profile.ratings[factor.id]?.[what] === degree}
                onChange={() => put(name, withRating(profile, factor.id, { [what]: degree }))}
              />
              {said[what][degree]}
            </label>
          ))}
        </fieldset>
      ))}
    </li>
  );
}

function PlanRow(props: AccountProps & { rated: Rated }) {
  const { name, profile, words, put } = props;
  const { factor, hold } = props.rated;
  const plan = profile.plans[factor.id] ?? {};
  return (
    <fieldset class={styles.plan}>
      <legend>{factor.name}</legend>
      <p>
        <b>{hold === 0 ? words.find : words.work}</b> {hold === 0 ? factor.find : factor.work}
      </p>
      {planFields.map((field) => (
        <label key={field}>
          <span>{words[field]}</span>
          {field === 'by' && (isDay(plan.by ?? '') || !plan.by) ? (
            <input
              type="date"
              value={plan.by ?? ''}
              onChange={({ currentTarget }) =>
                put(name, withPlan(profile, factor.id, { by: currentTarget.value }))
              }
            />
          ) : (
            <textarea
              rows={field === 'what' || field === 'how' ? 2 : 1}
              autocomplete="off"
              maxLength={longest}
              value={plan[field] ?? ''}
              onInput={(event) =>
                put(
                  name,
                  withPlan(profile, factor.id, { [field]: event.currentTarget.value }),
                  `${factor.id} ${field}`,
                )
              }
            />
          )}
          {(plan[field] ?? '').length === longest && (
            <small>{fill(words.full, { n: longest })}</small>
          )}
        </label>
      ))}
    </fieldset>
  );
}
