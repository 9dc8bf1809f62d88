/** What every page does with progress, as one file. */
import './marks.client.ts';
import './monday.client.ts';
import './notices.client.ts';
import './settings.client.ts';

// The styles would say after a while that no script came.
document.documentElement.dataset.started = '';
