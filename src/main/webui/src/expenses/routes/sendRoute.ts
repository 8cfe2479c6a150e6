import type { Outbox, Waiting } from '../../shared/outbox';
import { asRefused } from '../../shared/refused';
import type { RouteForm, RouteRequest } from './route';

/** As it waits to go out: the name and the days are what can be mended after a refusal. */
export function waitingRoute(owner: string, id: string, body: RouteRequest, ifMatch?: string): Waiting {
  const form: RouteForm = { name: body.name, weekdays: body.weekdays.join(',') };
  return { id, kind: 'route', owner, title: body.name, body, form, ...(ifMatch === undefined ? {} : { ifMatch }) };
}

/** The form in which it could have been mended is closed. What still waits goes out all the same. */
export function giveUp(outbox: Pick<Outbox, 'find' | 'remove'>, owner: string, id: string): void {
  if (outbox.find(id, owner)?.refusal !== undefined) {
    outbox.remove(id);
  }
}

/** `saved` when the service has it, `kept` when it is on the phone until it can be sent; a refusal is thrown. */
export async function sendRoute(outbox: Pick<Outbox, 'deliver' | 'find'>, route: Waiting): Promise<'saved' | 'kept'> {
  try {
    await outbox.deliver(route);
    return 'saved';
  } catch (reason) {
    const refused = asRefused(reason);
    // A phone without room keeps nothing.
    if (refused.isWorthRepeating && outbox.find(route.id, route.owner) !== undefined) {
      return 'kept';
    }
    throw refused;
  }
}
