import { stepOf } from '../round/model/session.ts';
import { RoleMark } from '../seats/mark.tsx';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** What each role does now, and what the trainer looks out for. */
export function Roles({ session, script, topic }: DeskPart) {
  const { do: doing, notes } = script[stepOf(session).phase];
  return (
    <div>
      {topic && <p class={styles.topic}>{topic}</p>}
      <div class={styles.roles}>
        {doing.map((sentence, role) => (
          <div key={role}>
            {doing.length > 1 && (
              <h2>
                <RoleMark role={role} /> {script.roles[role]}
              </h2>
            )}
            <p>{sentence}</p>
          </div>
        ))}
      </div>
      {notes.length > 0 && (
        <dl class={styles.notes}>
          {notes.map(({ when, say }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{say}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
