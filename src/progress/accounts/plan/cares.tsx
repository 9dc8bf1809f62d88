import type { ComponentChildren } from 'preact';
import { isAgain, postOf } from '../model/cares.ts';
import { Choice } from './choice.tsx';
import { Lines } from './lines.tsx';
import type { PlanProps, Text } from './props.ts';
import { From, Section } from './section.tsx';
import styles from './view.module.css';

/** Who cares about what, and how the learner meets the one dealt with most. */
export function Cares({ plan, words, editing, text }: PlanProps & { text: Text }) {
  // Who is dealt with most stands in its field already.
  const meets = editing ? plan.meets.filter(({ source }) => source !== null) : plan.meets;
  return (
    <Section
      name="cares"
      plan={plan}
      empty={plan.cares.length + plan.meets.length === 0}
      editing={editing}
    >
      {editing && <p class={styles.side}>{editing.words.privacy}</p>}
      <Lines
        part="cares"
        lines={plan.cares}
        saidOf={({ who, cares, talk }) => ({ who, cares, talk })}
        read={({ id, who, cares, talk }) => (
          <>
            <b class={styles.name}>
              {isAgain(plan, id) ? <span class="visually-hidden">{who}</span> : who}
              {postOf(plan, id) && <small class={styles.post}>{postOf(plan, id)}</small>}
            </b>
            <span>{cares}</span>
            {talk && <span>{talk}</span>}
          </>
        )}
        {...{ editing, words }}
      />
      {editing && <Contact {...{ editing, meets: meets.length > 0, text }} />}
      {meets.length > 0 && (
        <ul role="list" class={styles.lines} data-part="meets">
          {meets.map(({ id, says, source }, place) => (
            <li key={id} data-line={id}>
              <div class={styles.read}>
                <span>{says}</span>
                {place === meets.length - 1 && <From {...{ source, words }} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Whom one deals with most, and two things that can be seen of anybody. */
function Contact(props: {
  editing: NonNullable<PlanProps['editing']>;
  meets: boolean;
  text: (field: 'contact', shown: string) => ComponentChildren;
}) {
  const { editing, meets, text } = props;
  const { fields, seen, selfCheck } = editing.words;
  const known = editing.said('contact') && (editing.said('tells') || editing.said('shows'));
  return (
    <>
      <div class={styles.pair}>
        <div class={styles.part}>
          <span aria-hidden="true">{fields.contact}</span>
          {text('contact', '')}
        </div>
        {editing.said('contact') && (
          <div class={styles.seen}>
            <Choice
              field="tells"
              options={[
                ['more', seen.tells],
                ['less', seen.asks],
              ]}
              editing={editing}
            />
            <Choice
              field="shows"
              options={[
                ['more', seen.shows],
                ['less', seen.holds],
              ]}
              editing={editing}
            />
          </div>
        )}
      </div>
      {known && !meets && editing.selfCheck && (
        <p class={styles.side}>
          <a href={editing.selfCheck}>{selfCheck}</a>
        </p>
      )}
    </>
  );
}
