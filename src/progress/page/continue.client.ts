import { lessonState } from '../../course/model.ts';
import { fill } from '../../i18n/text.ts';
import { $entry, resultOf } from '../store.ts';

interface Step {
  slug: string;
  title: string;
  href: string;
  goals: string[];
}

const link = document.querySelector<HTMLAnchorElement>('[data-continue]')!;
const steps: Step[] = JSON.parse(link.dataset.continue!);
const [proceed, again] = JSON.parse(link.dataset.words!) as [string, string];

const isDone = (step: Step): boolean => lessonState(step.goals, resultOf).state === 'done';

/** The exact place in the lesson that was left; after a finished lesson, the next unfinished one. */
function show(): void {
  const place = $entry('place', 'last').get();
  const last = steps.find((step) => step.slug === place?.lesson);
  if (!place || !last) return;
  const from = steps.indexOf(last);
  const open = [...steps.slice(from), ...steps.slice(0, from)].find((step) => !isDone(step));
  const goal = open ?? last;
  link.textContent = fill(open ? proceed : again, { lesson: goal.title });
  link.href = goal === last && place.anchor ? `${goal.href}#${place.anchor}` : goal.href;
}
$entry('place', 'last').listen(show);
show();
