import browserslistToEsbuild from 'browserslist-to-esbuild';
import oklab from '@csstools/postcss-oklab-function';
import type { Plugin } from 'vite';

/** Writes scripts and styles for the oldest browsers that `browserslist` in package.json names. */
export function floor(): Plugin {
  const target = browserslistToEsbuild();
  // All our colours lie in sRGB: written once, not once more for screens that show others.
  const colours = oklab({ preserve: false, subFeatures: { displayP3: false } });
  return {
    name: 'floor',
    config: () => ({ build: { cssTarget: target }, css: { postcss: { plugins: [colours] } } }),
    // Astro asks for the newest syntax in scripts, whatever the settings say.
    configEnvironment: () => ({ build: { target } }),
  };
}
