/** A text that a learner takes away as a file. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** WeChat's browser opens no download and says nothing about it. */
export const canDownload = (): boolean =>
  'download' in HTMLAnchorElement.prototype && !/MicroMessenger/i.test(navigator.userAgent);

export function download({ name, type, text }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
