export { Desk } from './desk/view.tsx';
export { newSession } from './round/model/changes.ts';
