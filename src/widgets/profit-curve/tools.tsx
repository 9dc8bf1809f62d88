/** What is needed only after a click: loaded when the browser is idle, so that it works offline too. */
export { Data } from './data.tsx';
export { Loaded, Own, type Report } from './own.tsx';
export { canDownload, chartFile, download, tableFile, type SavedFile } from './save.client.ts';
