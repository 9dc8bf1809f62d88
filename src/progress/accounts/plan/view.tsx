import { fill } from '../../../i18n/text.ts';
import { longestField, longestName, type AccountField } from '../../account/model.ts';
import { Cares } from './cares.tsx';
import { Added } from './added.tsx';
import { Choice } from './choice.tsx';
import { FromLessons } from './from-lessons.tsx';
import type { PlanProps, Text } from './props.ts';
import { Centres, Deals, Stages } from './told.tsx';
import { Bands, Road } from './drawn.tsx';
import { Field } from './field.tsx';
import { Lines, sameSource, Tick } from './lines.tsx';
import { From, On, Section } from './section.tsx';
import { isOverdue } from '../model/day.ts';
import { bands } from '../model/plan.ts';
import styles from './view.module.css';

/** A plan as a page: its title is the next step, every number says who said it. */
export function PlanView(props: PlanProps) {
  const { plan, words, editing } = props;
  const text = (field: AccountField, shown: string, as?: string) =>
    editing ? (
      <>
        <Field
          label={editing.words.fields[field]}
          value={editing.said(field)}
          hint={
            field === 'next' && shown
              ? shown
              : editing.words.hints[field as keyof typeof editing.words.hints]
          }
          most={field === 'name' ? longestName : longestField}
          words={editing.words}
          as={as ?? ''}
          at={field}
          write={(said) => editing.write(field, said)}
        />
        {editing.warns(field) && (
          <small class={styles.room} role="status">
            {editing.warns(field)}
          </small>
        )}
      </>
    ) : (
      shown && <p class={as}>{shown}</p>
    );
  return (
    <article class={styles.plan} data-plan={plan.id}>
      <header class={styles.top}>
        <h1>
          {editing
            ? text('next', plan.next, plan.next && styles.stands)
            : plan.next || words.noNext}
        </h1>
        {text('lead', plan.lead, styles.lead)}
      </header>
      <WhoPart {...props} text={text} />
      <BuyingPart {...props} text={text} />
      <Centres {...props} />
      <Cares {...props} text={text} />
      <Stages {...props} />
      <Deals {...props} />
      <Section name="unknown" plan={plan} empty={plan.unknown.length === 0} editing={editing}>
        <Lines
          part="unknown"
          lines={plan.unknown}
          saidOf={({ what, ask }) => ({ what, ask })}
          read={({ what, ask }) => (
            <>
              <span>{what}</span>
              {ask && <small>{fill(words.ask, { who: ask })}</small>}
            </>
          )}
          {...{ editing, words }}
        />
      </Section>
      <ActionsPart {...props} />
      <Section name="sentences" plan={plan} empty={plan.sentences.length === 0} editing={editing}>
        <Lines
          part="sentences"
          lines={plan.sentences}
          saidOf={({ says }) => ({ says })}
          read={({ says }) => <q>{says}</q>}
          {...{ editing, words }}
        />
        {editing && <FromLessons tool="sentences" editing={editing} />}
      </Section>
      <Section name="questions" plan={plan} empty={plan.questions.length === 0} editing={editing}>
        <Lines
          part="questions"
          lines={plan.questions}
          saidOf={({ question, about }) => ({ question, about })}
          read={({ question, about }) => (
            <>
              <span>{question}</span>
              {about && <small>{fill(words.about, { about })}</small>}
            </>
          )}
          {...{ editing, words }}
        />
      </Section>
      {(editing || plan.note) && (
        <section class={styles.section} aria-label={words.note}>
          <div>
            <h2>{words.note}</h2>
          </div>
          <div>{text('note', plan.note)}</div>
        </section>
      )}
    </article>
  );
}

function WhoPart({ plan, words, editing, text }: PlanProps & { text: Text }) {
  const { who, name } = plan;
  const empty = !who.text && !who.band && who.figures.length === 0;
  return (
    <Section
      name="who"
      plan={plan}
      empty={empty}
      editing={editing}
      side={<div class={styles.side}>{text('name', name)}</div>}
    >
      {text('who', who.text)}
      {editing ? (
        <Choice
          field="band"
          options={bands.map((band, place) => [band, who.bands[place]!])}
          none={who.placed.length > 0 ? editing.words.asCurve : undefined}
          editing={editing}
        />
      ) : null}
      {who.band && <Bands bands={who.bands} at={bands.indexOf(who.band)} label={words.band} />}
      {who.placed.map(({ id, says, source }) => (
        <p key={id} class={styles.side} data-line={id}>
          {says} <From {...{ source, words }} />
        </p>
      ))}
      {editing && (
        <div class={styles.pair}>
          {(['worth', 'worthBy'] as const).map((field) => (
            <div key={field} class={styles.part}>
              <span aria-hidden="true">{editing.words.fields[field]}</span>
              {text(field, '')}
            </div>
          ))}
        </div>
      )}
      <Lines
        part="figures"
        lines={editing ? who.figures.filter(({ id }) => id !== 'worth') : who.figures}
        saidOf={({ label, value, by }) => ({ label, value, by })}
        read={({ label, value, by }) => (
          <>
            <span>
              {label} <b class="num">{value}</b>
            </span>
            <small>{by ? fill(words.by, { by }) : words.nobody}</small>
          </>
        )}
        {...{ editing, words }}
      />
    </Section>
  );
}

function BuyingPart({ plan, words, editing, text }: PlanProps & { text: Text }) {
  const { buying } = plan;
  const none = buying.customer.at === null && buying.us.at === null;
  return (
    <Section
      name="buying"
      plan={plan}
      empty={none && !buying.text && buying.weighs.length === 0}
      editing={editing}
      side={buying.says && <p class={styles.side}>{buying.says}</p>}
    >
      {!none && <Road track={buying.customer} ours={false} words={words} />}
      {!none && <Road track={buying.us} ours words={words} />}
      {editing && (
        <div class={styles.pair}>
          {(['customer', 'us'] as const).map((field) => (
            <Choice
              key={field}
              field={field}
              options={buying[field].steps.map((step, place) => [String(place), step])}
              editing={editing}
            />
          ))}
        </div>
      )}
      {text('buying', buying.text)}
      {buying.weighs.length > 0 && (
        <ul role="list" class={styles.lines}>
          {buying.weighs.map(({ id, says, source }, place) => (
            <li key={id} data-line={id}>
              <div class={styles.read}>
                <span>{says}</span>
                {!sameSource({ id, source }, buying.weighs[place + 1]) && (
                  <From {...{ source, words }} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const ActionsPart = ({ plan, words, editing }: PlanProps) => (
  <Section name="actions" plan={plan} empty={plan.actions.length === 0} editing={editing}>
    <Lines
      part="actions"
      lines={plan.actions}
      saidOf={({ what, on, who, why, done }) => ({
        what,
        on: on ?? '',
        who,
        why,
        done: done ? 'yes' : '',
      })}
      read={({ id, source, on, what, who, why, done }) => (
        <div class={styles.action} data-done={done}>
          {editing && (
            <Tick
              {...{ what, done, editing }}
              set={(now) =>
                source
                  ? editing.tick(id, now)
                  : editing.line(id, 'actions', { what, on: on ?? '', who, why }, now)
              }
            />
          )}
          <On
            on={on}
            none={words.undated}
            locale={plan.locale}
            overdue={editing && isOverdue({ on, done }, editing.today) ? words.overdue : ''}
          />
          <span>
            {what}
            {done && !editing && <small>{` ${words.done}`}</small>}
          </span>
          {(who || why) && <small>{[who, why].filter(Boolean).join(words.separator)}</small>}
        </div>
      )}
      adds={(action, shown) => editing && <Added {...{ action, shown, editing }} />}
      {...{ editing, words }}
    />
    {editing && <FromLessons tool="note" editing={editing} />}
  </Section>
);
