import type { Schemas } from '../shared/client';

export type Reading = Schemas['ReceiptReading'];

/** What the service says of a reading, and in how many seconds to ask again. */
export interface Answer {
  reading: Reading;
  againIn: number;
}

/** In seconds. Whoever has not read it by then is not waited for: the person goes on typing meanwhile. */
const LONGEST = 15;
const [SOONEST, LATEST] = [1, 5];

/** What was read from a receipt, asked for as the service tells; null where there is nothing to be had. */
export async function readingOf(ask: () => Promise<Answer>, wait: (seconds: number) => Promise<void>): Promise<Reading | null> {
  for (let waited = 0; ; ) {
    const { reading, againIn } = await ask();
    if (reading.status !== 'PENDING') {
      return reading.status === 'READ' ? reading : null;
    }
    const seconds = Math.min(Math.max(againIn || 0, SOONEST), LATEST);
    waited += seconds;
    if (waited > LONGEST) {
      return null;
    }
    await wait(seconds);
  }
}
