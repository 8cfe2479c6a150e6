import { answerOf, api, versioned } from '../../shared/client';
import type { Waiting } from '../../shared/outbox';
import { keepRoute } from './keepRoute';
import type { FavouriteRoute, RouteRequest } from './route';

/** What was read last, for the time without a connection. */
let last: { owner: string; routes: FavouriteRoute[] } | undefined;

/** Those that were read or saved since the page was opened; undefined when none were read. */
export function knownRoutes(owner: string): FavouriteRoute[] | undefined {
  return last?.owner === owner ? last.routes : undefined;
}

export function learnRoutes(owner: string, routes: FavouriteRoute[]): void {
  last = { owner, routes };
}

/** A new one, or another name and other days for the version that is named. */
export async function putRoute({ owner, id, body, ifMatch }: Waiting): Promise<FavouriteRoute> {
  const at = '/v1/favourite-routes/{id}';
  const put = (ifMatch: string | undefined) =>
    answerOf(
      api.PUT(at, {
        params: { path: { id }, ...(ifMatch === undefined ? {} : { header: { 'If-Match': ifMatch } }) },
        body: body as RouteRequest,
      }),
    );
  const version = async () => (await versioned(api.GET(at, { params: { path: { id } } }))).etag;
  const route = await keepRoute(put, version, ifMatch);
  rememberRoute(owner, route);
  return route;
}

/** One more, without reading all of them again. */
function rememberRoute(owner: string, route: FavouriteRoute): void {
  forgetRoute(owner, route.id);
  learnRoutes(owner, [...(knownRoutes(owner) ?? []), route]);
}

export function forgetRoute(owner: string, id: string): void {
  learnRoutes(
    owner,
    (knownRoutes(owner) ?? []).filter((route) => route.id !== id),
  );
}
