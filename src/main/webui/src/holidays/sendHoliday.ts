import type { Schemas } from '../shared/client';
import type { Waiting } from '../shared/outbox';
import { asRefused } from '../shared/refused';

type Put = (id: string, body: Schemas['AbsenceRequest'], ifMatch: string | undefined) => Promise<Schemas['Absence']>;

const STALE = 412;

/**
 * Sends what is asked for. What changed it meanwhile may have been this very change, whose reply was lost: then the same
 * body without a version is answered as before.
 */
export async function sendHoliday({ id, body, ifMatch }: Waiting, put: Put): Promise<Schemas['Absence']> {
  const asked = body as Schemas['AbsenceRequest'];
  try {
    return await put(id, asked, ifMatch);
  } catch (reason) {
    const refused = asRefused(reason);
    if (refused.status !== STALE || ifMatch === undefined) {
      throw refused;
    }
    return await put(id, asked, undefined).catch((again: unknown) => {
      throw asRefused(again).isWorthRepeating ? again : refused;
    });
  }
}
