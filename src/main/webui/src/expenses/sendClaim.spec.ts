import { expect, test } from '@playwright/test';
import { ReceiptBox } from '../receipts/receiptBox';
import type { Schemas } from '../shared/client';
import type { KeptFile, KeptFiles } from '../shared/keptFiles';
import { Outbox, type Waiting } from '../shared/outbox';
import { offline, Refused } from '../shared/refused';
import { sendClaim } from './sendClaim';

const RECEIPT = '0192f000-0000-7000-8000-00000000000a';
const CLAIM: Waiting = {
  id: '0192f000-0000-7000-8000-000000000001',
  kind: 'claim',
  owner: 'CO100001',
  title: 'Hotel',
  body: { title: 'Hotel', submit: true, lines: [{}, { receiptIds: [RECEIPT] }] },
  form: {},
};
const DONE = {} as Schemas['Claim'];
const PICTURE = new Blob(['a picture'], { type: 'image/jpeg' });

function files(): KeptFiles {
  const kept = new Map<string, KeptFile>();
  return {
    get: async (id) => kept.get(id),
    put: async (file) => void kept.set(file.id, file),
    remove: async (id) => void kept.delete(id),
    all: async () => [...kept.values()],
  };
}

function phone() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

function problem(status: number, detail: string): Refused {
  return new Refused(status, { detail, errors: [] } as unknown as Schemas['Problem']);
}

test('receipts that waited go out before the claim that names them, and once', async () => {
  const log: string[] = [];
  let online = false;
  const box = new ReceiptBox(files(), async (id) => {
    if (!online) {
      throw offline();
    }
    log.push(`receipt ${id}`);
    return '"1"';
  });
  const outbox = new Outbox(phone(), (waiting) => sendClaim(waiting, box, async (id) => (log.push(`claim ${id}`), DONE)));
  await box.keep(RECEIPT, CLAIM.owner, PICTURE);
  await expect(outbox.deliver(CLAIM)).rejects.toThrow('no connection');
  expect(box.state(RECEIPT)).toEqual({ waits: true });
  online = true;
  await outbox.flush(CLAIM.owner);
  await outbox.flush(CLAIM.owner);
  expect(log).toEqual([`receipt ${RECEIPT}`, `claim ${CLAIM.id}`]);
  expect(box.state(RECEIPT)).toBeUndefined();
});

test('a receipt on its way is not sent a second time', async () => {
  let sent = 0;
  const box = new ReceiptBox(files(), async () => {
    sent++;
    await new Promise((later) => setTimeout(later, 20));
    return '"1"';
  });
  await box.keep(RECEIPT, CLAIM.owner, PICTURE);
  await Promise.all([box.send(RECEIPT), box.send(RECEIPT)]);
  await box.send(RECEIPT);
  expect(sent).toBe(1);
});

test('a receipt that is refused keeps the claim, and says of which line it is', async () => {
  const box = new ReceiptBox(files(), () => Promise.reject(problem(422, 'Send a JPEG or PNG picture or a PDF.')));
  await box.keep(RECEIPT, CLAIM.owner, PICTURE);
  const outbox = new Outbox(phone(), (waiting) => sendClaim(waiting, box, async () => DONE));
  await expect(outbox.deliver(CLAIM)).rejects.toThrow();
  expect(outbox.find(CLAIM.id, CLAIM.owner)?.refusal?.errors).toMatchObject([
    { pointer: '/lines/1/receiptIds', message: 'was not taken: Send a JPEG or PNG picture or a PDF.' },
  ]);
  expect(box.state(RECEIPT)).toEqual({ refused: 'Send a JPEG or PNG picture or a PDF.' });
});

test('what no claim came to name is forgotten after 30 days', async () => {
  const kept = files();
  const box = new ReceiptBox(kept, () => Promise.reject(offline()));
  await box.keep(RECEIPT, CLAIM.owner, PICTURE);
  await box.forgetOld(Date.now() + 29 * 86_400_000);
  expect(await kept.all()).toHaveLength(1);
  await box.forgetOld(Date.now() + 31 * 86_400_000);
  expect(await kept.all()).toHaveLength(0);
});

test('a sign-out takes only the person’s own receipts off the phone', async () => {
  const kept = files();
  const box = new ReceiptBox(kept, () => Promise.reject(offline()));
  await box.keep(RECEIPT, CLAIM.owner, PICTURE);
  await box.keep('0192f000-0000-7000-8000-00000000000b', 'CO100002', PICTURE);
  await box.clear(CLAIM.owner);
  expect((await kept.all()).map(({ owner }) => owner)).toEqual(['CO100002']);
});

test('a phone that cannot read what it kept holds up no claim whose receipts the service has', async () => {
  const closing = () => Promise.reject(new Error('The database is closing.'));
  for (const broken of [{ get: closing }, { remove: closing }]) {
    const box = new ReceiptBox({ ...files(), ...broken }, async () => '"1"');
    await box.keep(RECEIPT, CLAIM.owner, PICTURE);
    const outbox = new Outbox(phone(), (waiting) => sendClaim(waiting, box, async () => DONE));
    expect(await outbox.deliver(CLAIM)).toBe(DONE);
    expect(outbox.of(CLAIM.owner)).toEqual([]);
  }
});

const CHANGE: Waiting = { ...CLAIM, body: { title: 'Hotel', lines: [] }, ifMatch: '"old"' };
const nothing = { send: () => Promise.resolve() };

test('a change whose reply was lost is recognised as having arrived', async () => {
  const versions: (string | undefined)[] = [];
  await sendClaim(CHANGE, nothing, async (_, __, ifMatch) => {
    versions.push(ifMatch);
    if (ifMatch !== undefined) {
      throw problem(412, 'It has changed since you read it.');
    }
    return DONE;
  });
  expect(versions).toEqual(['"old"', undefined]);
});

test('a change of what somebody else changed is refused', async () => {
  const refusing = (_: string, __: unknown, ifMatch: string | undefined) =>
    Promise.reject(ifMatch === undefined ? problem(428, 'Send its ETag.') : problem(412, 'It has changed.'));
  await expect(sendClaim(CHANGE, nothing, refusing)).rejects.toThrow('It has changed since you opened it');
});
