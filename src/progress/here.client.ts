interface State {
  here?: Record<string, string>;
}

/** Where the learner is in a tool; kept with this visit of the page, so that a reload comes back to it. */
export const hereIn = (tool: string): string | undefined =>
  (history.state as State | null)?.here?.[tool];

export function stayIn(tool: string, place: string): void {
  const state = (history.state ?? {}) as State;
  history.replaceState({ ...state, here: { ...state.here, [tool]: place } }, '');
}

const asked = (name: string): string | null => new URLSearchParams(location.search).get(name);

/** The account from whose plan the page was opened, `?a=<id>`; null where it was not. */
export const planAsked = (): string | null => asked('a');

/** The sheet that is open in a tool: as before a reload, or the one that the plan leads to, `?sheet=<id>`. */
export const sheetHere = (tool: string): string | undefined =>
  hereIn(`sheet:${tool}`) ?? asked('sheet') ?? undefined;

/** Whether a tool opens with what is one's own: after a reload there, and for who comes from a plan. */
export const opensOwn = (tool: string): boolean =>
  (hereIn(tool) ?? (planAsked() === null ? '' : 'own')) === 'own';
