import { asRefused } from '../../shared/refused';

const STALE = 412;
const IN_USE = 428;

/**
 * Puts a route, though the reply to an earlier attempt may have been lost: what arrived then is found to be the same, or
 * is what is changed now.
 *
 * @param version of what the service has under the id
 * @param ifMatch missing for a new one
 */
export async function keepRoute<T>(
  put: (ifMatch: string | undefined) => Promise<T>,
  version: () => Promise<string>,
  ifMatch?: string,
): Promise<T> {
  try {
    return await put(ifMatch);
  } catch (reason) {
    const refused = asRefused(reason);
    if (refused.status === STALE && ifMatch !== undefined) {
      return put(undefined).catch((again: unknown) => {
        throw asRefused(again).isWorthRepeating ? again : refused;
      });
    }
    if (refused.status === IN_USE && ifMatch === undefined) {
      return put(await version());
    }
    throw refused;
  }
}
