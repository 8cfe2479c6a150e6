const HEADER = 'X-SOP-Page';
const NOT_KNOWN_YET = '1';

/**
 * For whom this tab of the page speaks. The browser adds the cookie of whoever signed in last, in whichever tab; the
 * service refuses what is said for somebody else.
 */
export class Tab {
  private person = NOT_KNOWN_YET;

  /** Says too that a request is the page's own wish: another site cannot add it. */
  get headers(): { [HEADER]: string } {
    return { [HEADER]: this.person };
  }

  /** From the first answer that says so; from then on the tab is this person's until it is loaded again. */
  learn(from: Response): void {
    if (this.person === NOT_KNOWN_YET) {
      this.person = from.headers.get(HEADER) ?? NOT_KNOWN_YET;
    }
  }
}

export const tab = new Tab();
