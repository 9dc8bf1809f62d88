import type { ReadShared } from '../workshop/result/props.ts';
import { offerReaders } from '../workshop/result/take/shared.client.ts';

/** What reads the links by which learners share what they did, of each kind that has something of the kind. */
offerReaders(import.meta.glob<{ readShared: ReadShared }>('../widgets/*/shared.client.ts'));
