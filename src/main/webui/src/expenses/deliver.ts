import type { Outbox, Waiting } from '../shared/outbox';
import { asRefused, type Refused } from '../shared/refused';

/** The screen that a claim is sent from; the person may be elsewhere by the time the service answers. */
interface Sender {
  /** The claim waits to go out now, whatever becomes of the screen. */
  held: () => void;
  isShown: () => boolean;
  leaveFor: (place: string) => void;
  cameBack: (refused: Refused) => void;
}

/** Sends a claim and goes where it is to be seen then. Whoever went elsewhere meanwhile finds it in the list. */
export async function deliver(outbox: Pick<Outbox, 'deliver' | 'find'>, claim: Waiting, from: Sender): Promise<void> {
  const sent = outbox.deliver(claim);
  const isHeld = outbox.find(claim.id, claim.owner) !== undefined;
  if (isHeld) {
    from.held();
  }
  const refused = await sent.then(() => undefined, asRefused);
  if (!from.isShown()) {
    return;
  }
  if (refused === undefined) {
    from.leaveFor(`/expenses/${claim.id}`);
  } else if (isHeld && refused.isWorthRepeating) {
    from.leaveFor('/expenses');
  } else {
    from.cameBack(refused);
  }
}
