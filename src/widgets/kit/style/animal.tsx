import { Drawn, figureClass, mirror } from './figure.tsx';
import type { Figure, Mood } from './props.ts';
import type { Style } from './schema.ts';

/**
 * One wit each: the tiger's brow says 王, the peacock wears its fan for a coat, the koala a scarf; the owl's
 * breast is made of ticks, and the chameleon has a stripe of each of the others.
 */
const animals: Record<Style, Figure> = {
  tiger: {
    behind: [
      ['tiger', 'M20 29C13 20 13 9 22 7 30 6 37 11 39 18Z'],
      ['ink flat', 'M24 22C20 17 20 12.5 24 12.5 28 12.5 31 14.5 32 18Z'],
    ],
    twin: true,
    body: [
      ['ink', 'M13 91C13 78 20 71 34 68H62C76 71 83 78 83 91Z'],
      ['paper', 'M36 68 48 87 60 68Z'],
      ['line chalk fine', 'M32 71 28 79 35 80 44 91M64 71 68 79 61 80 52 91'],
    ],
    head: [
      [
        'tiger',
        'M48 13C61 13 71 18 75 30 77 37 80 42 87 45Q83 49 80 50 83 56 87 58 81 61 77 61 78 66 80 70 72 70.5 66 68 60 73.5 54 74 48 74 42 74 36 73.5 30 68 24 70.5 16 70 18 66 19 61 15 61 9 58 13 56 16 50 13 49 9 45C16 42 19 37 21 30 25 18 35 13 48 13Z',
      ],
      [
        'paper flat',
        'M48 48C42 48 37 52 34 56 28 55 23 58 20 61L17 69.5Q24 70 30 67.5C36 73 42 74 48 74S60 73 66 67.5Q72 70 79 69.5L76 61C73 58 68 55 62 56 59 52 54 48 48 48Z',
      ],
      [
        'line',
        'M19 61C18 66 17 69 16 70Q24 70.5 30 68C36 73.5 42 74 48 74S60 73.5 66 68Q72 70.5 80 70 78 66 77 61',
      ],
      [
        'ink flat',
        'M10 45Q20 42 28 47 20 48 13 51ZM9 59Q19 54 28 57 22 61 16 62ZM21 29Q29 28 33 32 28 34 19 35Z',
      ],
      [
        'ink flat',
        'M10 45Q20 42 28 47 20 48 13 51ZM9 59Q19 54 28 57 22 61 16 62ZM21 29Q29 28 33 32 28 34 19 35Z',
        mirror,
      ],
      ['line', 'M37 19.5Q48 22.5 59 19.5M40 26Q48 28.5 56 26M37 34Q48 31 59 34M48 21V32'],
      ['red', 'M41.5 49Q48 47 54.5 49 53.5 55 48 57.5 42.5 55 41.5 49Z'],
    ],
    moods: {
      listening: {
        lines: [
          [
            'paper',
            'M26 41Q34 34 43 43 40 49 34 48.5 27 48 26 41ZM70 41Q62 34 53 43 56 49 62 48.5 69 48 70 41Z',
          ],
          ['ink flat', 'M35.5 39.4a3.6 3.6 0 1 0 .1 0zM60.5 39.4a3.6 3.6 0 1 0 .1 0z'],
          ['line', 'M48 58V61M37 62Q43 67 48 61 53 67 59 62'],
        ],
      },
      pleased: {
        lines: [
          ['line', 'M26 44Q33 35 41 44M70 44Q63 35 55 44M48 58V60M34 59Q40 67 48 60 56 67 62 59'],
          ['red', 'M43 64.5Q48 62 53 64.5 52 70 48 70T43 64.5Z'],
        ],
      },
      impatient: {
        behind: 'rotate(-24 30 24)',
        lines: [
          ['paper', 'M27 42 43 45C40 50 30 50 27 42ZM69 42 53 45C56 50 66 50 69 42Z'],
          ['ink flat', 'M37 42.2a2.8 2.8 0 1 0 .1 0zM59 42.2a2.8 2.8 0 1 0 .1 0z'],
          ['ink', 'M24 36 43 43 43 45 26 41ZM72 36 53 43 53 45 70 41Z'],
          ['ink', 'M37 67C37 60 42 60 48 60S59 60 59 67Q48 63 37 67Z'],
          ['paper flat fine', 'M40 61.5H45.5L42 67ZM50.5 61.5H56L54 67Z'],
        ],
      },
    },
  },
  peacock: {
    behind: [
      [
        'fan',
        'M48 90L12.8 77.2A11.7 11.7 0 0 1 10.6 56.4A11.7 11.7 0 0 1 19.8 37.6A11.7 11.7 0 0 1 37.5 26.5A11.7 11.7 0 0 1 58.5 26.5A11.7 11.7 0 0 1 76.2 37.6A11.7 11.7 0 0 1 85.4 56.4A11.7 11.7 0 0 1 83.2 77.2Z',
      ],
      [
        'line thin',
        'M10.6 56.4L28.3 59.5M19.8 37.6L33.1 49.6M37.5 26.5L42.5 43.8M58.5 26.5L53.5 43.8M76.2 37.6L62.9 49.6M85.4 56.4L67.7 59.5',
      ],
      [
        'brass',
        'M9.2 62.5a4.6 4.6 0 1 0 .1 0zM12.9 41.3a4.6 4.6 0 1 0 .1 0zM27.3 25.3a4.6 4.6 0 1 0 .1 0zM48 19.4a4.6 4.6 0 1 0 .1 0zM68.7 25.3a4.6 4.6 0 1 0 .1 0zM83.1 41.3a4.6 4.6 0 1 0 .1 0zM86.8 62.5a4.6 4.6 0 1 0 .1 0z',
      ],
      [
        'ink flat fine',
        'M9.2 65.2a1.9 1.9 0 1 0 .1 0zM12.9 44a1.9 1.9 0 1 0 .1 0zM27.3 28a1.9 1.9 0 1 0 .1 0zM48 22.1a1.9 1.9 0 1 0 .1 0zM68.7 28a1.9 1.9 0 1 0 .1 0zM83.1 44a1.9 1.9 0 1 0 .1 0zM86.8 65.2a1.9 1.9 0 1 0 .1 0z',
      ],
    ],
    body: [
      ['peacock', 'M22 91C23 74 37 62 37 48V38H53V46C53 56 63 62 68 74 70 80 71 85 71 91Z'],
      ['line fan-line fine', 'M34 79q4 5 8 0M44 71q4 5 8 0M44 83q4 5 8 0M54 79q4 5 8 0'],
    ],
    head: [
      ['line', 'M40 10 48 18M48 17V8M48 18 57 10'],
      ['fan', 'M39 5.5a3 3 0 1 0 .1 0zM48.5 3.5a3 3 0 1 0 .1 0zM58 5.5a3 3 0 1 0 .1 0z'],
      ['peacock flat', 'M37 50V29C37 22 42 16 49 16 57 16 62 21 62 28 62 34 58 39 53 41V50Z'],
      ['line', 'M37 48V29C37 22 42 16 49 16 57 16 62 21 62 28 62 34 53 40 53 47'],
    ],
    moods: {
      listening: {
        lines: [
          ['brass', 'M61 26Q70 27 76 35 68 37 59 36Z'],
          ['paper flat', 'M43.5 28C46 21 55 20.5 60 26.5 59 34 48 37.5 43.5 28Z'],
          ['ink flat', 'M52 25.1a3.4 3.4 0 1 0 .1 0z'],
        ],
      },
      pleased: {
        turn: 'translate(1 5.5)rotate(-10 45 46)',
        lines: [
          ['brass', 'M61 25Q71 25 78 30L63 32ZM63 32 73 37Q67 40 59 38Z'],
          ['paper flat', 'M43.5 28C46 21 55 20.5 60 26.5 59 34 48 37.5 43.5 28Z'],
          ['line', 'M47 31Q51.5 24 56 31'],
        ],
      },
      impatient: {
        place: mirror,
        behind: 'translate(10 19) scale(.79)',
        lines: [
          ['brass', 'M61 26Q70 27 76 35 68 37 59 36Z'],
          ['paper flat', 'M43.5 28C46 21 55 20.5 60 26.5 59 34 48 37.5 43.5 28Z'],
          ['ink flat', 'M47.5 28H57a4.7 4.7 0 0 1-9.5 0z'],
          ['line', 'M45 27H60'],
        ],
      },
    },
  },
  koala: {
    body: [
      ['brass', 'M14 91C14 79 23 71 35 68H61C73 71 82 79 82 91Z'],
      ['red', 'M56 75 68 72C70 80 70 85 69 91H58Z'],
      ['red', 'M28 67C38 72 58 72 68 67L70 74C60 82 36 82 26 74Z'],
    ],
    head: [
      ['koala', 'M33 21C29 11 17 10 13 17 6 18 4 25 7 29 5 36 9 42 15 42 18 47 25 46 28 43Z'],
      ['paper flat', 'M27 26C24 19 18 19 17 23.5 12 25 12 31 14.5 33 15 37 19 39 22 37.5Z'],
      [
        'koala',
        'M33 21C29 11 17 10 13 17 6 18 4 25 7 29 5 36 9 42 15 42 18 47 25 46 28 43Z',
        mirror,
      ],
      ['paper flat', 'M27 26C24 19 18 19 17 23.5 12 25 12 31 14.5 33 15 37 19 39 22 37.5Z', mirror],
      ['koala', 'M48 14C64 14 76 26 76 43 76 60 64 71 48 71S20 60 20 43C20 26 32 14 48 14Z'],
      [
        'paper flat',
        'M48 69.6C40 69.6 34 67 30 61.5 36 59 41 61 48 61S60 59 66 61.5C62 67 56 69.6 48 69.6Z',
      ],
      ['ink', 'M48 35C53 35 55.5 41 55.5 48S52 57 48 57 40.5 55 40.5 48 43 35 48 35Z'],
      ['line chalk fine', 'M45.5 40Q44 42 44 46'],
    ],
    moods: {
      listening: {
        turn: 'translate(3)rotate(-5 48 70)',
        lines: [
          ['ink flat', 'M32 36.6a3.4 3.4 0 1 0 .1 0zM64 36.6a3.4 3.4 0 1 0 .1 0z'],
          ['line', 'M43 63Q48 66.5 53 63'],
        ],
      },
      pleased: {
        lines: [['line', 'M27 43Q32 36 37 43M59 43Q64 36 69 43M39 61.5Q48 70 57 61.5']],
      },
      impatient: {
        lines: [
          ['ink flat', 'M29 41h8a4 4 0 0 1-8 0zM61 41h8a4 4 0 0 1-8 0z'],
          ['line', 'M26 40.5H38M58 40.5H70M43 65Q48 61.5 53 65'],
        ],
      },
    },
  },
  owl: {
    body: [
      ['owl', 'M13 91C12 76 17 64 27 58H69C79 64 84 76 83 91Z'],
      ['line thin fine', 'M18 73q3.5 3 7 0M17 82q3.5 3 7 0M71 73q3.5 3 7 0M72 82q3.5 3 7 0'],
      ['paper', 'M28 91C26 80 28 70 32 62H64C68 70 70 80 68 91Z'],
      ['line red-line fine', 'M34 74 37 77 42 70M51 74 54 77 59 70M42 84 45 87 50 80'],
    ],
    head: [
      [
        'owl',
        'M18 7C27 14 38 16 48 16S69 14 78 7C82 18 82 28 80 41 77 57 66 67 48 67S19 57 16 41C14 28 14 18 18 7Z',
      ],
      ['ink', 'M18 7C27 14 38 16 48 16S69 14 78 7C77 17 68 24 55 27L48 38 41 27C28 24 19 17 18 7Z'],
      ['paper', 'M33 26a14 14 0 1 0 .1 0z'],
      ['paper', 'M63 26a14 14 0 1 0 .1 0z'],
      ['brass', 'M48 42 53 50 48 60 43 50Z'],
    ],
    moods: {
      listening: {
        turn: 'translate(0 1)rotate(-8 48 62)',
        lines: [
          ['brass', 'M33 32a8 8 0 1 0 .1 0zM63 32a8 8 0 1 0 .1 0z'],
          ['ink flat', 'M33 36a4 4 0 1 0 .1 0zM63 36a4 4 0 1 0 .1 0z'],
        ],
      },
      pleased: {
        lines: [['line', 'M25 43Q33 33 41 43M55 43Q63 33 71 43']],
      },
      impatient: {
        lines: [
          ['brass', 'M24 38.5H42a9 9 0 0 1-18 0zM54 38.5H72a9 9 0 0 1-18 0z'],
          ['ink flat', 'M34 38.5h8a4.5 4.5 0 0 1-8 0zM64 38.5h8a4.5 4.5 0 0 1-8 0z'],
        ],
      },
    },
  },
  chameleon: {
    body: [
      [
        'line tail',
        'M70 87C84 86 90.5 66 90.5 40A12 12 0 0 0 66.5 40 8.5 8.5 0 0 0 83.5 40 4.5 4.5 0 0 0 75 39',
      ],
      [
        'line tail-top',
        'M70 87C84 86 90.5 66 90.5 40A12 12 0 0 0 66.5 40 8.5 8.5 0 0 0 83.5 40 4.5 4.5 0 0 0 75 39',
      ],
      [
        'chameleon',
        'M18 91C20 82 27 77 33 70L38 50 56 34 60 34 61 41 65 43 64.5 50 69 53 68 60 72 64 71 71C74 76 75 83 75 91Z',
      ],
      ['tiger flat fine', 'M61 46 63 52.5Q53 54 45 60 50 50 61 46Z'],
      ['peacock flat fine', 'M66 57.5 67.5 63.5Q55 63 43 70 52 59 66 57.5Z'],
      ['koala flat fine', 'M70 69.5 71 75Q57 73 43 80 54 69 70 69.5Z'],
      ['owl flat fine', 'M73 81 73.5 86.5Q60 83 44 89 56 80 73 81Z'],
    ],
    head: [
      [
        'chameleon',
        'M7 46C9 39 16 34 23 31 27 21 42 10 63 7 60 13 58 19 58.5 26 61 46 56 63 41 66 26 68 13 61 8 53 6 50 6 48 7 46Z',
      ],
      ['line fine', 'M48.5 27Q53 21 55 15'],
      ['ink flat fine', 'M14 41.5a1.6 1.6 0 1 0 .1 0z'],
    ],
    moods: {
      listening: {
        lines: [
          ['chameleon', 'M36 24.5a11.5 11.5 0 1 0 .1 0z'],
          ['paper', 'M33.5 30.5a5.5 5.5 0 1 0 .1 0z'],
          ['ink flat', 'M32.5 33.6a2.4 2.4 0 1 0 .1 0z'],
          ['line', 'M9 50Q26 61 46 55'],
        ],
      },
      pleased: {
        turn: 'translate(3)rotate(-4 48 60)',
        lines: [
          ['chameleon', 'M36 24.5a11.5 11.5 0 1 0 .1 0z'],
          ['line', 'M30 38.5Q36 32 42 38.5M9 49Q27 65 48 49'],
        ],
      },
      impatient: {
        lines: [
          ['chameleon', 'M36 24.5a11.5 11.5 0 1 0 .1 0z'],
          ['paper', 'M39.5 29a5.5 5.5 0 1 0 .1 0z'],
          ['ink flat', 'M41 31.1a2.4 2.4 0 1 0 .1 0z'],
          ['line', 'M9 52Q28 53 46 61'],
        ],
      },
    },
  },
};

/**
 * One of the five animals.
 * @param size width and height in px; a mood shows from 40
 * @param label read to those who do not see it; without one it is decoration
 */
export function Animal(props: {
  style: Style;
  mood?: Mood;
  size?: number;
  label?: string;
  class?: string | undefined;
}) {
  const { size = 32, label } = props;
  return (
    <svg
      viewBox="0 0 96 96"
      width={size}
      height={size}
      class={`${figureClass(size)} ${props.class ?? ''}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      <Drawn figure={animals[props.style]} mood={props.mood ?? 'listening'} />
    </svg>
  );
}
