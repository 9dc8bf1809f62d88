import type { ComponentChildren } from 'preact';
import { activityAnchor } from '../../i18n/paths.ts';
import './paper/listed.client.ts';
import './translated.client.ts';
import styles from './kit.module.css';

/** The sheet that an activity lies on, with the names by which tests and scripts find it. */
export function Frame(props: {
  widget: string;
  activity: string;
  phase?: string;
  title: string;
  ask?: string;
  notice?: string | false;
  children: ComponentChildren;
}) {
  const anchor = activityAnchor(props.activity);
  return (
    <section
      id={anchor}
      class={styles.frame}
      data-widget={props.widget}
      data-activity={props.activity}
      data-phase={props.phase}
      aria-labelledby={`${anchor}-title`}
    >
      <h3 id={`${anchor}-title`}>{props.title}</h3>
      {props.ask && <p class={styles.ask}>{props.ask}</p>}
      {props.notice && (
        <p class={styles.notice} role="status">
          {props.notice}
        </p>
      )}
      {props.children}
    </section>
  );
}
