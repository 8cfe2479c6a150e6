import type { components } from '../api';

type Problem = components['schemas']['Problem'];

const NO_ANSWER = 0;

const DAMAGED: Problem['rule'] = 'RECORD_UNREADABLE';

/** The service said no, or nothing at all. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem?: Problem,
  ) {
    super(messageOf(status, problem));
  }

  /** Nobody knows whether it arrived, so the same request is simply sent again. */
  get isWorthRepeating(): boolean {
    return this.status === NO_ANSWER || this.status === 429 || (this.status >= 500 && this.problem?.rule !== DAMAGED);
  }

  get isOffline(): boolean {
    return this.status === NO_ANSWER;
  }

  /** The person is signed in, but not strongly or recently enough for this. */
  get takesMoreSignIn(): boolean {
    return this.problem?.rule === 'STEP_UP_REQUIRED';
  }
}

/** The service speaks to programs where it asks for another version, or for a report; people have no versions. */
function messageOf(status: number, problem: Problem | undefined): string {
  if (problem?.rule === DAMAGED) {
    return damaged(problem.traceId);
  }
  return status === 412 || status === 428
    ? 'It has changed since you opened it, so nothing was written. Open it again and repeat your change.'
    : (problem?.detail ?? 'Something went wrong. Try again in a few seconds.');
}

function damaged(traceId: string | null): string {
  const reference = traceId === null ? '' : `, with the reference ${traceId}`;
  return `This cannot be read: it was damaged where it is kept. Tell your payroll team${reference}.`;
}

export class SignedOut extends Refused {
  constructor() {
    super(401);
    this.message = 'You have been signed out. Sign in again to go on.';
  }

  override get isWorthRepeating(): boolean {
    return true;
  }
}

export function offline(): Refused {
  const refused = new Refused(NO_ANSWER);
  refused.message = 'There is no connection to the service. Check that your phone is online.';
  return refused;
}

export function asRefused(reason: unknown): Refused {
  return reason instanceof Refused ? reason : new Refused(500);
}
