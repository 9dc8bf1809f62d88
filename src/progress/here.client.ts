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

/** Whether a tool opens with what is one's own: after a reload there, and for who comes from an account's plan. */
export const opensOwn = (tool: string): boolean =>
  (hereIn(tool) ?? (new URLSearchParams(location.search).has('a') ? 'own' : '')) === 'own';
