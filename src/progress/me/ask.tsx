import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useAnswers } from '../../widgets/kit/hands/use-answers.ts';
import styles from './view.module.css';

/** A question in the page, with its answers below it. The focus comes to it. */
export function Ask(props: { question: string; children: ComponentChildren }) {
  const panel = useRef<HTMLDivElement>(null);
  const { guard } = useAnswers(props.question, true);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div
      ref={panel}
      class={styles.ask}
      role="group"
      aria-label={props.question}
      tabIndex={-1}
      {...guard}
    >
      <p>{props.question}</p>
      <div class={styles.buttons}>{props.children}</div>
    </div>
  );
}

/** A heading to the left, what it is about to the right. */
export function Section(props: { title: string; children: ComponentChildren }) {
  return (
    <section class={styles.section}>
      <h2 tabIndex={-1}>{props.title}</h2>
      <div>{props.children}</div>
    </section>
  );
}

/** Details of which nothing is drawn before they are opened. */
export function Folded(props: { summary: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{props.summary}</span>
      </summary>
      {open && props.children()}
    </details>
  );
}
