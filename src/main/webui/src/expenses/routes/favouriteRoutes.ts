import { useEffect } from 'preact/hooks';
import { answerOf, api } from '../../shared/client';
import { useMe } from '../../shared/session';
import { type Load, useLoad } from '../../shared/useLoad';
import type { FavouriteRoute } from './route';

/** What was read last, for the time without a connection. */
let last: { owner: string; routes: FavouriteRoute[] } | undefined;

/** This person's favourite routes; the last known without a connection. */
export function useFavouriteRoutes(): Load<FavouriteRoute[]> {
  const { staffNumber } = useMe();
  const load = useLoad(async () => (await answerOf(api.GET('/v1/favourite-routes'))).routes);
  useEffect(() => {
    if (load.data) {
      last = { owner: staffNumber, routes: load.data };
    }
  }, [load.data]);
  const data = load.data ?? (load.refused?.isWorthRepeating ? knownRoutes(staffNumber) : undefined);
  return data ? { ...load, data } : load;
}

/** Those that were read or saved since the page was opened; undefined when none were read. */
export function knownRoutes(owner: string): FavouriteRoute[] | undefined {
  return last?.owner === owner ? last.routes : undefined;
}

/** One more, without reading all of them again. */
export function rememberRoute(owner: string, route: FavouriteRoute): void {
  forgetRoute(owner, route.id);
  last = { owner, routes: [...(knownRoutes(owner) ?? []), route] };
}

export function forgetRoute(owner: string, id: string): void {
  last = { owner, routes: (knownRoutes(owner) ?? []).filter((route) => route.id !== id) };
}
