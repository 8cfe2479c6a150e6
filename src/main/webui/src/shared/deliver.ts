import type { Outbox, Waiting } from './outbox';
import { asRefused, type Refused } from './refused';

/** The screen that something is sent from; the person may be elsewhere by the time the service answers. */
interface Sender {
  /** The list that it is in once it is sent, and below which it is shown, for example `/expenses`. */
  list: string;
  /** It waits to go out now, whatever becomes of the screen. */
  held: () => void;
  isShown: () => boolean;
  leaveFor: (place: string) => void;
  cameBack: (refused: Refused) => void;
}

/** Sends it and goes where it is to be seen then. Whoever went elsewhere meanwhile finds it in the list. */
export async function deliver(outbox: Pick<Outbox, 'deliver' | 'find'>, made: Waiting, from: Sender): Promise<void> {
  const sent = outbox.deliver(made);
  const isHeld = outbox.find(made.id, made.owner) !== undefined;
  if (isHeld) {
    from.held();
  }
  const refused = await sent.then(() => undefined, asRefused);
  if (!from.isShown()) {
    return;
  }
  if (refused === undefined) {
    from.leaveFor(`${from.list}/${made.id}`);
  } else if (isHeld && refused.isWorthRepeating) {
    from.leaveFor(from.list);
  } else {
    from.cameBack(refused);
  }
}
