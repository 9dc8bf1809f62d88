/** A text that a learner takes away as a file. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** The browsers inside WeChat, DingTalk, Feishu and the like, and Android's own for apps. */
const inApps =
  /MicroMessenger|DingTalk|Lark|Feishu|\bQQ\/|Weibo|AlipayClient|aweme|FBA[NV]|Instagram|; wv\)/i;

/** Whether a file can be saved, or a page printed: a browser inside an app does neither and says nothing about it. */
export function canDownload(): boolean {
  const { userAgent } = navigator;
  // On Apple's phones only a browser of its own calls itself Safari.
  const inside = inApps.test(userAgent) || /iP(hone|ad|od)(?!.*Safari\/)/.test(userAgent);
  return 'download' in HTMLAnchorElement.prototype && !inside;
}

/** @param text what the file holds, bytes as well */
export function download({ name, type, text }: Omit<SavedFile, 'text'> & { text: BlobPart }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether a text was copied: over plain http there is no clipboard to write to. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await (navigator.clipboard as Clipboard | undefined)!.writeText(text);
    return true;
  } catch {
    return false;
  }
}
