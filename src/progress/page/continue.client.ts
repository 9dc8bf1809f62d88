import { lessonState } from '../../course/model.ts';
import { fill } from '../../i18n/text.ts';
import { $entry, resultOf } from '../store.ts';
import { listed, type Listed } from '../listed.client.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-continue]')!;
const steps = listed();
const [proceed, again] = JSON.parse(link.dataset.continue!) as [string, string];

const isDone = ({ goals }: Listed): boolean => lessonState(goals, resultOf).state === 'done';

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
