import { type ReceiptBox, sendReceipts } from '../receipts/receiptBox';
import type { Schemas } from '../shared/client';
import type { Waiting } from '../shared/outbox';
import { asRefused } from '../shared/refused';

type Put = (id: string, body: Schemas['ClaimRequest'], ifMatch: string | undefined) => Promise<Schemas['Claim']>;

const STALE = 412;

/** The receipts, then the claim that names them. */
export async function sendClaim(waiting: Waiting, box: Pick<ReceiptBox, 'send'>, put: Put): Promise<Schemas['Claim']> {
  const body = waiting.body as Schemas['ClaimRequest'];
  await sendReceipts(box, body.lines);
  try {
    return await put(waiting.id, body, waiting.ifMatch);
  } catch (reason) {
    const refused = asRefused(reason);
    if (refused.status !== STALE || waiting.ifMatch === undefined) {
      throw refused;
    }
    return await askWhetherItArrived(waiting.id, body, put).catch((again: unknown) => {
      throw asRefused(again).isWorthRepeating ? again : refused;
    });
  }
}

/** What changed it may have been this very change, whose reply was lost: then the same body is answered as before. */
function askWhetherItArrived(id: string, body: Schemas['ClaimRequest'], put: Put): Promise<Schemas['Claim']> {
  return put(id, body, undefined);
}
