import { asRefused, type Refused } from './refused';

/** Something a person made that has not reached the service yet. Kept on the phone until it has. */
export interface Waiting {
  id: string;
  kind: 'claim' | 'holiday' | 'entry' | 'route' | 'query';
  /** Staff number: two people may share a phone. */
  owner: string;
  title: string;
  /** As it goes out; the same every time, so that a second one is harmless. */
  body: unknown;
  /** As it was typed, to change it after a refusal. */
  form: unknown;
  /** The version that it changes; missing where it is new. */
  ifMatch?: string;
  /** Why the service said no; while it is missing, sending goes on. */
  refusal?: { message: string; errors: { pointer: string | null; message: string }[] };
}

type Send = (waiting: Waiting) => Promise<unknown>;

/** Sends what waits, one after the other, and keeps whatever did not get through. */
export class Outbox {
  private sending: Promise<void> = Promise.resolve();
  private listeners = new Set<() => void>();

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
    private readonly send: Send,
  ) {}

  of(owner: string): Waiting[] {
    return this.all().filter((waiting) => waiting.owner === owner);
  }

  find(id: string, owner: string): Waiting | undefined {
    return this.of(owner).find((waiting) => waiting.id === id);
  }

  put(waiting: Waiting): void {
    this.write([...this.all().filter(({ id }) => id !== waiting.id), waiting]);
  }

  remove(id: string): void {
    this.write(this.all().filter((waiting) => waiting.id !== id));
  }

  /** Takes it away as the person saw it; a newer version, from another tab perhaps, stays. */
  forget(waiting: Waiting): void {
    this.replace(waiting, []);
  }

  /** Another tab keeps things in the same place. */
  changedElsewhere(key: string | null): void {
    if (key === KEY || key === null) {
      this.tell();
    }
  }

  /** What somebody else made on the same phone stays. */
  clear(owner: string): void {
    this.write(this.all().filter((waiting) => waiting.owner !== owner));
  }

  /** Keeps it, sends it, and says what the service said; without an answer it stays for later. */
  async deliver(waiting: Waiting): Promise<unknown> {
    this.put(waiting);
    return this.inTurn(() => this.attempt(waiting));
  }

  /** Tries again what got no answer. */
  async flush(owner: string): Promise<void> {
    for (const waiting of this.of(owner).filter(({ refusal }) => refusal === undefined)) {
      await this.inTurn(() => this.attempt(waiting)).catch(() => undefined);
    }
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Of what is kept when its turn comes: it may have been changed, gone through, or been taken back, since. */
  private async attempt({ id, owner }: Waiting): Promise<unknown> {
    const present = this.find(id, owner);
    if (present === undefined) {
      return undefined;
    }
    try {
      const answer = await this.send(present);
      this.replace(present, []);
      return answer;
    } catch (reason) {
      const refused = asRefused(reason);
      if (!refused.isWorthRepeating) {
        this.replace(present, [{ ...present, refusal: refusalOf(refused) }]);
      }
      throw refused;
    }
  }

  /** Leaves a newer version alone that came while this one was on its way. */
  private replace(sent: Waiting, by: Waiting[]): void {
    const same = JSON.stringify(sent);
    this.write(this.all().flatMap((waiting) => (JSON.stringify(waiting) === same ? by : [waiting])));
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.sending.then(act);
    this.sending = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  private all(): Waiting[] {
    try {
      return JSON.parse(this.storage.getItem(KEY) ?? '[]') as Waiting[];
    } catch {
      return [];
    }
  }

  private write(all: Waiting[]): void {
    this.storage.setItem(KEY, JSON.stringify(all));
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

const KEY = 'sop-outbox';

function refusalOf(refused: Refused): NonNullable<Waiting['refusal']> {
  return { message: refused.message, errors: refused.problem?.errors ?? [] };
}
