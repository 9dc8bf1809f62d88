/** What a quiz's page lists of it, for paper and for a browser without JavaScript, in that order. */
export function textsListed(activity: string): string[] {
  const list = document.querySelector(`noscript[data-lists="${activity}"]`)!.textContent;
  const items = new DOMParser().parseFromString(list, 'text/html').querySelectorAll('li');
  return [...items].map((item) => item.firstChild!.textContent!);
}
