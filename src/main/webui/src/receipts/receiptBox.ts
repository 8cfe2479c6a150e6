import type { KeptFile, KeptFiles } from '../shared/keptFiles';
import { asRefused, Refused } from '../shared/refused';

/** A receipt that an expense names; the file itself is kept here until the service has it. */
export interface NamedReceipt {
  id: string;
  name: string;
}

/** How far a receipt is: on its way (in percent), waiting for a connection, or not taken and why. */
export type Sending = { percent: number } | { waits: true } | { refused: string };

type Put = (id: string, content: Blob, onProgress: (percent: number) => void) => Promise<string>;

const THIRTY_DAYS = 30 * 86_400_000;

/** Keeps receipts on the phone until the service has them. One that is sent again is harmless. */
export class ReceiptBox {
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly states = new Map<string, Sending>();
  private readonly versions = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly files: KeptFiles,
    private readonly put: Put,
  ) {}

  /** Undefined when the service has it. */
  state(id: string): Sending | undefined {
    return this.states.get(id);
  }

  /** Of one that was sent since the page was opened; undefined for any other. */
  version(id: string): string | undefined {
    return this.versions.get(id);
  }

  /** While it waits here; undefined once the service has it, and where this phone can keep none. */
  async file(id: string): Promise<Blob | undefined> {
    return (await this.files.get(id).catch(() => undefined))?.content;
  }

  /** Kept first, so that nothing that happens on the way loses it. */
  async keep(id: string, owner: string, content: Blob): Promise<void> {
    await this.files.put({ id, owner, type: content.type, at: Date.now(), content });
    this.send(id).catch(() => undefined);
  }

  /** Done when the service has it; at once when it has it already. */
  send(id: string): Promise<void> {
    const sending = this.underWay.get(id) ?? this.attempt(id).finally(() => this.underWay.delete(id));
    this.underWay.set(id, sending);
    return sending;
  }

  async remove(id: string): Promise<void> {
    this.tell(id, undefined);
    await this.files.remove(id);
  }

  /** What somebody else made on the same phone stays. */
  async clear(owner: string): Promise<void> {
    await this.removeAll((file) => file.owner === owner);
  }

  /** Those that no claim came to name; the service forgets such ones as well. */
  async forgetOld(now = Date.now()): Promise<void> {
    await this.removeAll(({ at }) => at < now - THIRTY_DAYS);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async removeAll(which: (file: KeptFile) => boolean): Promise<void> {
    const those = (await this.files.all()).filter(which);
    await Promise.all(those.map(({ id }) => this.remove(id)));
  }

  private async attempt(id: string): Promise<void> {
    // Where the phone cannot say, the service may have it all the same, and says so if not.
    const file = await this.files.get(id).catch(() => undefined);
    if (file === undefined) {
      return;
    }
    try {
      this.tell(id, { percent: 0 });
      const version = await this.put(id, file.content, (percent) => this.tell(id, { percent }));
      this.versions.set(id, version);
      await this.files.remove(id).catch(() => undefined);
      this.tell(id, undefined);
    } catch (reason) {
      const refused = asRefused(reason);
      this.tell(id, refused.isWorthRepeating ? { waits: true } : { refused: refused.message });
      throw refused;
    }
  }

  private tell(id: string, state: Sending | undefined): void {
    if (state === undefined) {
      this.states.delete(id);
    } else {
      this.states.set(id, state);
    }
    this.listeners.forEach((listener) => listener());
  }
}

/** Sends all receipts that lines name; a refusal says of which line the receipt is. */
export async function sendReceipts(box: Pick<ReceiptBox, 'send'>, lines: { receiptIds?: string[] }[]): Promise<void> {
  for (const [i, line] of lines.entries()) {
    for (const id of line.receiptIds ?? []) {
      await box.send(id).catch((reason: unknown) => {
        throw ofLine(asRefused(reason), i);
      });
    }
  }
}

function ofLine(refused: Refused, line: number): Refused {
  const { problem } = refused;
  if (refused.isWorthRepeating || problem === undefined) {
    return refused;
  }
  const error = { pointer: `/lines/${line}/receiptIds`, message: `was not taken: ${problem.detail}` };
  return new Refused(refused.status, {
    ...problem,
    errors: [{ ...error, parameter: null, line: null, column: null }],
  });
}
