import { Data } from './data.tsx';
import { Loaded, Own } from './own.tsx';
import { canDownload, chartFile, download, tableFile } from './save.client.ts';

/** What is needed only after a click: loaded when the browser is idle, so that it works offline too. */
const tools = { Data, Loaded, Own, canDownload, chartFile, download, tableFile };
export type Tools = typeof tools;
export default tools;
