import { nodeIsNewEnough } from './node-version.mjs';

if (nodeIsNewEnough('npm test', process.versions.node)) {
  import('./steps/test.mjs').then((steps) => steps.test());
}
