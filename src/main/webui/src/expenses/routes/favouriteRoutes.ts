import { useEffect } from 'preact/hooks';
import { answerOf, api } from '../../shared/client';
import { useMe } from '../../shared/session';
import { type Load, useLoad } from '../../shared/useLoad';
import { knownRoutes, learnRoutes } from './knownRoutes';
import type { FavouriteRoute } from './route';

/**
 * This person's favourite routes; the last known without a connection.
 *
 * @param waiting how many have not gone through yet: one less may be one more here
 */
export function useFavouriteRoutes(waiting = 0): Load<FavouriteRoute[]> {
  const { staffNumber } = useMe();
  const load = useLoad(async () => (await answerOf(api.GET('/v1/favourite-routes'))).routes, waiting);
  useEffect(() => {
    if (load.data) {
      learnRoutes(staffNumber, load.data);
    }
  }, [load.data]);
  const data = load.data ?? (load.refused?.isWorthRepeating ? knownRoutes(staffNumber) : undefined);
  return data ? { ...load, data } : load;
}
