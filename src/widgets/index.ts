import Aside from '../components/Aside.astro';
import Compliance from '../components/Compliance.astro';
import Facilitator from '../components/Facilitator.astro';
import LessonLink from '../components/LessonLink.astro';
import Monday from '../components/Monday.astro';
import Term from '../components/Term.astro';

type Component = typeof Aside;

const figures = import.meta.glob<{ default: Component }>('../components/figures/*.astro', {
  eager: true,
});
const named = Object.entries(figures).map(([path, { default: figure }]) => [
  path.replace(/^.*\/|\.astro$/g, ''),
  figure,
]);

const embeds = import.meta.glob<{ default: Component }>('./*/embed.astro', { eager: true });
const keys = import.meta.glob<{ default: Component }>('./*/key.astro', { eager: true });

/** The activity as a lesson shows it, and its answer key, by the widget's folder. */
export const embedOf = (widget: string): Component =>
  embeds[`./${widget}/embed.astro`]?.default ?? Aside;
export const keyOf = (widget: string): Component | undefined =>
  keys[`./${widget}/key.astro`]?.default;

/** The names that a lesson may write. */
export const lessonNames = (
  kinds: readonly { tag: string; widget: string }[],
): Record<string, Component> => ({
  Aside,
  Compliance,
  Facilitator,
  LessonLink,
  Monday,
  Term,
  ...Object.fromEntries(named),
  ...Object.fromEntries(kinds.map(({ tag, widget }) => [tag, embedOf(widget)])),
});
