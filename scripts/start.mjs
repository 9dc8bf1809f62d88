import { nodeIsNewEnough } from './node-version.mjs';

if (nodeIsNewEnough('npm start', process.versions.node)) {
  import('./steps/start.mjs').then((steps) => steps.start());
}
