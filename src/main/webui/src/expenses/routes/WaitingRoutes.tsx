import { useState } from 'preact/hooks';
import type { Waiting } from '../../shared/outbox';
import { outbox } from '../../shared/session';
import { type RouteForm, type RouteRequest, withForm } from './route';
import { RouteFields } from './RouteFields';
import { sendRoute, waitingRoute } from './sendRoute';

/** Favourite journeys that have not gone through: still on their way, or refused and to be mended. */
export function WaitingRoutes({ of }: { of: Waiting[] }) {
  return of.length === 0 ? null : (
    <ul class="sop-list" aria-label="Not sent yet">
      {of.map((route) => (
        <li key={route.id}>
          {route.refusal ? (
            <RefusedRoute route={route} why={route.refusal.message} />
          ) : (
            <>
              {route.title}
              <span class="sop-quiet">Kept on this phone. We will send it when you are online.</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function RefusedRoute({ route, why }: { route: Waiting; why: string }) {
  const [mending, setMending] = useState(false);
  const { id, owner, title } = route;
  const save = async (form: RouteForm) => {
    // Whoever mends what was refused has been told why, so it stands for whatever is there now.
    await sendRoute(outbox, waitingRoute(owner, id, withForm(route.body as RouteRequest, form)));
    setMending(false);
  };
  if (mending) {
    return <RouteFields start={route.form as RouteForm} save={save} onCancel={() => setMending(false)} />;
  }
  return (
    <>
      {title}
      <span class="sop-quiet">
        It could not be accepted: {why}{' '}
        <button type="button" class="sop-link" onClick={() => setMending(true)}>
          Change it<span class="govuk-visually-hidden">: {title}</span>
        </button>{' '}
        <button type="button" class="sop-link" onClick={() => outbox.forget(route)}>
          Forget it<span class="govuk-visually-hidden">: {title}</span>
        </button>
      </span>
    </>
  );
}
