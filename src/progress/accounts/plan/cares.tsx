import type { ComponentChildren } from 'preact';
import { plainName } from '../model/name.ts';
import type { Plan } from '../model/plan.ts';
import { Choice } from './choice.tsx';
import { Lines } from './lines.tsx';
import type { PlanProps, Text } from './props.ts';
import { From, Section } from './section.tsx';
import styles from './view.module.css';

/** Who cares about what, and how the learner meets the one dealt with most. */
export function Cares({ plan, words, editing, text }: PlanProps & { text: Text }) {
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
              {!isAgain(plan, id) && <Post centres={plan.centres} who={who} />}
            </b>
            <span>{cares}</span>
            {talk && <span>{talk}</span>}
          </>
        )}
        {...{ editing, words }}
      />
      {editing && <Contact {...{ editing, meets: plan.meets.length > 0, text }} />}
      {plan.meets.length > 0 && (
        <ul role="list" class={styles.lines} data-part="meets">
          {plan.meets.map(({ id, says, source }, place) => (
            <li key={id} data-line={id}>
              <div class={styles.read}>
                <span>{says}</span>
                {place === plan.meets.length - 1 && <From {...{ source, words }} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const isSame = (one: string, other: string): boolean =>
  plainName(one) !== '' && plainName(one) === plainName(other);

/** The line before is about the same person, who is named there. */
const isAgain = ({ cares }: Plan, id: string): boolean => {
  const place = cares.findIndex((one) => one.id === id);
  return isSame(cares[place - 1]?.who ?? '', cares[place]!.who);
};

/** What a map says of whoever is named here. */
function Post({ centres, who }: { centres: Plan['centres']; who: string }) {
  const known = centres.flatMap(({ people }) => people).find(({ name }) => isSame(name, who));
  return known?.post ? <small class={styles.post}>{known.post}</small> : null;
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
