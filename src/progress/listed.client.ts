/** A lesson in the list of a page. */
export interface Listed {
  slug: string;
  title: string;
  href: string;
  /** see `goalOf` */
  goals: string[];
}

/** The lessons that the home page lists below its parts, in the order of the course. */
export const listed = (): Listed[] =>
  [...document.querySelectorAll<HTMLElement>('.parts [data-mark]')].map((mark) => {
    const { pathname: href, textContent: title } = mark.nextElementSibling as HTMLAnchorElement;
    const goals = mark.dataset.mark!.split(' ').filter(Boolean);
    return { slug: href.split('/').at(-2)!, title, href, goals };
  });
