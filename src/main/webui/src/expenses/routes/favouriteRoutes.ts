import { useEffect } from 'preact/hooks';
import { answerOf, api, type Schemas, versioned } from '../../shared/client';
import { useMe } from '../../shared/session';
import { type Load, useLoad } from '../../shared/useLoad';
import { keepRoute } from './keepRoute';
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

/** A new one, or another name and other days for the version that is named. */
export async function putRoute(owner: string, id: string, body: Schemas['FavouriteRouteRequest'], ifMatch?: string): Promise<FavouriteRoute> {
  const at = '/v1/favourite-routes/{id}';
  const put = (ifMatch: string | undefined) =>
    answerOf(api.PUT(at, { params: { path: { id }, ...(ifMatch === undefined ? {} : { header: { 'If-Match': ifMatch } }) }, body }));
  const version = async () => (await versioned(api.GET(at, { params: { path: { id } } }))).etag;
  const route = await keepRoute(put, version, ifMatch);
  rememberRoute(owner, route);
  return route;
}

/** One more, without reading all of them again. */
function rememberRoute(owner: string, route: FavouriteRoute): void {
  forgetRoute(owner, route.id);
  last = { owner, routes: [...(knownRoutes(owner) ?? []), route] };
}

export function forgetRoute(owner: string, id: string): void {
  last = { owner, routes: (knownRoutes(owner) ?? []).filter((route) => route.id !== id) };
}
