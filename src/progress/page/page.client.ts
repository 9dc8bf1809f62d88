/** What every page does with progress, as one file. */
import './marks.client.ts';
import './notices.client.ts';
import './settings.client.ts';
