import { fill } from '../../../i18n/text.ts';
import { stranger, type Person } from '../model/map.ts';
import type { Words } from '../props.ts';
import { Figure } from './figure.tsx';
import styles from './drawn.module.css';

const one = (of: Partial<Person>): Person => ({ ...stranger, id: '', name: '', ...of });

/** What the shapes, sizes and lines of the map say. */
export function Key({ words }: { words: Words }) {
  const { attitudes, contacts, influences, fields } = words;
  const small = { influence: 'small' as const, contact: 'frequent' as const };
  const figures: [string, Person][] = [
    [attitudes.unknown, one({ influence: 'small', contact: 'unknown', attitude: 'unknown' })],
    [attitudes.supports, one({ ...small, attitude: 'supports' })],
    [attitudes.neutral, one({ ...small, attitude: 'neutral' })],
    [attitudes.opposes, one({ ...small, attitude: 'opposes' })],
    [
      fill(words.drawn.weight, { influence: influences.great }),
      one({ influence: 'great', contact: 'frequent' }),
    ],
    [contacts.close, one({ ...small, contact: 'close' })],
    [contacts.frequent, one({ ...small, contact: 'frequent' })],
    [contacts.distant, one({ ...small, contact: 'distant' })],
    [contacts.none, one({ ...small, contact: 'none' })],
  ];
  const lines = [
    ['reports', fields.reports, 'M-7 -4L0 0L-7 4'],
    ['listens', fields.listens, 'M-9 -6L2 0L-9 6Z'],
  ] as const;
  return (
    <ul role="list" class={styles.key} aria-label={words.drawn.key}>
      {figures.map(([name, person]) => (
        <li key={name}>
          <svg
            width={person.influence === 'great' ? 68 : 40}
            height={person.influence === 'great' ? 70 : 44}
            viewBox={person.influence === 'great' ? '-34 -72 68 74' : '-20 -43 40 45'}
            aria-hidden="true"
          >
            <Figure person={person} />
          </svg>
          {name}
        </li>
      ))}
      {lines.map(([kind, name, tip]) => (
        <li key={kind}>
          <svg width="40" height="14" viewBox="0 0 40 14" aria-hidden="true">
            <g class={styles[kind]}>
              <path d="M0 7H32" />
              <path d={tip} transform="translate(37 7)" data-tip />
            </g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
