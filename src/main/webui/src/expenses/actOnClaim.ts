import type { Schemas } from '../shared/client';
import { asRefused } from '../shared/refused';

type Status = Schemas['ClaimStatus'];

/** Those that a claim may have come to since it was sent. */
export const SENT: Status[] = ['SUBMITTED', 'APPROVED', 'PAID'];

export const TAKEN_BACK: Status[] = ['DRAFT'];

const STALE = 412;
const NOT_THERE = 404;

/**
 * Acts on a claim. Where the service says that it has changed meanwhile, that may have been this very act, whose reply
 * was lost: then all is well.
 */
export async function actOnClaim(act: () => Promise<unknown>, then: Status[], now: () => Promise<Status>): Promise<void> {
  try {
    await act();
  } catch (reason) {
    const refused = asRefused(reason);
    const status = refused.status === STALE ? await now().catch(() => undefined) : undefined;
    if (status === undefined || !then.includes(status)) {
      throw refused;
    }
  }
}

/** Deletes a claim. One that is not there is deleted: by this very act, if its reply was lost. */
export async function deleteClaim(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (reason) {
    if (asRefused(reason).status !== NOT_THERE) {
      throw reason;
    }
  }
}
