import { offerPlayables } from '../workshop/together/playable.client.ts';
import type { Open } from '../workshop/together/props.ts';

/** What a room can play together, of each kind of activity that has something of the kind. */
offerPlayables(import.meta.glob<{ together: Open }>('../widgets/*/together.tsx'));
