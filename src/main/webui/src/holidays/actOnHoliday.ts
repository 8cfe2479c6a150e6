import type { Schemas } from '../shared/client';
import { asRefused } from '../shared/refused';

type Status = Schemas['AbsenceStatus'];

const STALE = 412;

/**
 * Acts on an absence, or on an entry of time. Where the service says that it has changed meanwhile, that may have been
 * this very act, whose reply was lost: then all is well.
 */
export async function actOnHoliday<S>(act: () => Promise<{ status: S }>, then: S[], now: () => Promise<S>): Promise<S> {
  try {
    return (await act()).status;
  } catch (reason) {
    const refused = asRefused(reason);
    const status = refused.status === STALE ? await now().catch(() => undefined) : undefined;
    if (status === undefined || !then.includes(status)) {
      throw refused;
    }
    return status;
  }
}

export const CANCELLED: Status[] = ['CANCELLED', 'CANCELLATION_REQUESTED'];

export const TAKEN_BACK: Status[] = ['APPROVED'];
