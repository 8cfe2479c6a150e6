import { expect, test } from '@playwright/test';
import { Outbox, type Waiting } from './outbox';
import { offline, Refused, SignedOut } from './refused';

const CLAIM: Waiting = {
  id: '0192f000-0000-7000-8000-000000000001',
  kind: 'claim',
  owner: 'CO100001',
  title: 'Site visit',
  body: { title: 'Site visit' },
  form: {},
};

function phone() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const never = () => Promise.reject(offline());

test('what went through is forgotten', async () => {
  const outbox = new Outbox(phone(), () => Promise.resolve('accepted'));
  expect(await outbox.deliver(CLAIM)).toBe('accepted');
  expect(outbox.of(CLAIM.owner)).toEqual([]);
});

test('what did not get through survives a new start and goes out with the same id', async () => {
  const storage = phone();
  await expect(new Outbox(storage, never).deliver(CLAIM)).rejects.toThrow('no connection');
  const sent: Waiting[] = [];
  const restarted = new Outbox(storage, async (waiting) => sent.push(waiting));
  await restarted.flush(CLAIM.owner);
  expect(sent).toEqual([CLAIM]);
  expect(restarted.of(CLAIM.owner)).toEqual([]);
});

test('a session that ended, or a service that is down, loses nothing', async () => {
  for (const reason of [new SignedOut(), new Refused(503), new Refused(429)]) {
    const outbox = new Outbox(phone(), () => Promise.reject(reason));
    await expect(outbox.deliver(CLAIM)).rejects.toBe(reason);
    expect(outbox.find(CLAIM.id, CLAIM.owner)).toEqual(CLAIM);
  }
});

test('a refusal is kept with its reason and not sent again by itself', async () => {
  let attempts = 0;
  const outbox = new Outbox(phone(), () => {
    attempts++;
    return Promise.reject(new Refused(422));
  });
  await expect(outbox.deliver(CLAIM)).rejects.toThrow();
  await outbox.flush(CLAIM.owner);
  expect(attempts).toBe(1);
  expect(outbox.find(CLAIM.id, CLAIM.owner)?.refusal?.message).toContain('went wrong');
});

test('what is damaged where it is kept is given up, with whom to tell', async () => {
  const problem = { type: '', title: '', detail: '', status: 500, rule: 'RECORD_UNREADABLE' as const, errors: [], traceId: '4bf92f35' };
  const outbox = new Outbox(phone(), () => Promise.reject(new Refused(500, problem)));
  await expect(outbox.deliver(CLAIM)).rejects.toThrow();
  expect(outbox.find(CLAIM.id, CLAIM.owner)?.refusal?.message).toContain('with the reference 4bf92f35');
});

test('two people on one phone do not see or send what is the other’s', async () => {
  const sent: string[] = [];
  const outbox = new Outbox(phone(), async ({ owner }) => sent.push(owner));
  outbox.put(CLAIM);
  outbox.put({ ...CLAIM, id: '0192f000-0000-7000-8000-000000000002', owner: 'CO100002' });
  expect(outbox.of('CO100002')).toHaveLength(1);
  expect(outbox.find(CLAIM.id, 'CO100002')).toBeUndefined();
  await outbox.flush('CO100002');
  expect(sent).toEqual(['CO100002']);
  expect(outbox.find(CLAIM.id, CLAIM.owner)).toEqual(CLAIM);
});

test('a sign-out takes only what is the person’s own', () => {
  const outbox = new Outbox(phone(), never);
  const other = { ...CLAIM, id: '0192f000-0000-7000-8000-000000000002', owner: 'CO100002' };
  outbox.put(CLAIM);
  outbox.put(other);
  outbox.clear(CLAIM.owner);
  expect(outbox.of(CLAIM.owner)).toEqual([]);
  expect(outbox.of(other.owner)).toEqual([other]);
});

test('sending and trying again at once sends once', async () => {
  let attempts = 0;
  const outbox = new Outbox(phone(), async () => {
    attempts++;
    await new Promise((later) => setTimeout(later, 20));
  });
  await Promise.all([outbox.deliver(CLAIM), outbox.flush(CLAIM.owner), outbox.flush(CLAIM.owner)]);
  expect(attempts).toBe(1);
});

const NEWER: Waiting = { ...CLAIM, body: { title: 'Site visit and dinner' } };

/** Holds each one back until it is let go. */
function slow() {
  const sent: { waiting: Waiting; letGo: (end: Promise<unknown>) => void }[] = [];
  const send = (waiting: Waiting) => new Promise((letGo) => void sent.push({ waiting, letGo }));
  const nth = async (n: number) => {
    await expect.poll(() => sent.length).toBeGreaterThan(n);
    return sent[n]!;
  };
  return { send, nth, sent };
}

test('a newer version that comes while one is on its way goes out after it', async () => {
  for (const end of [() => Promise.resolve('first'), () => Promise.reject(new Refused(422))]) {
    const { send, nth } = slow();
    const outbox = new Outbox(phone(), send);
    const first = outbox.deliver(CLAIM).catch(() => 'refused');
    const { letGo } = await nth(0);
    const second = outbox.deliver(NEWER);
    letGo(end());
    await first;
    expect(outbox.of(CLAIM.owner)).toEqual([NEWER]);
    const next = await nth(1);
    expect(next.waiting).toEqual(NEWER);
    next.letGo(Promise.resolve('second'));
    expect(await second).toBe('second');
    expect(outbox.of(CLAIM.owner)).toEqual([]);
  }
});

test('what is changed while it waits its turn goes out as it is then, and once', async () => {
  const { send, nth, sent } = slow();
  const outbox = new Outbox(phone(), send);
  const before = outbox.deliver({ ...CLAIM, id: '0192f000-0000-7000-8000-000000000002' });
  outbox.put(CLAIM);
  const flushed = outbox.flush(CLAIM.owner);
  outbox.put(NEWER);
  (await nth(0)).letGo(Promise.resolve());
  const next = await nth(1);
  expect(next.waiting).toEqual(NEWER);
  next.letGo(Promise.resolve());
  await Promise.all([before, flushed]);
  expect(sent).toHaveLength(2);
});

test('what is taken back while it is refused does not come back', async () => {
  const { send, nth } = slow();
  const outbox = new Outbox(phone(), send);
  const delivered = outbox.deliver(CLAIM).catch(() => undefined);
  const { letGo } = await nth(0);
  outbox.remove(CLAIM.id);
  letGo(Promise.reject(new Refused(422)));
  await delivered;
  expect(outbox.of(CLAIM.owner)).toEqual([]);
});

test('what another tab keeps or takes away is seen at once', () => {
  const storage = phone();
  const [here, there] = [new Outbox(storage, never), new Outbox(storage, never)];
  const seen: Waiting[][] = [];
  here.onChange(() => seen.push(here.of(CLAIM.owner)));
  there.put(CLAIM);
  here.changedElsewhere('sop-outbox');
  here.changedElsewhere('sop-something-else');
  expect(seen).toEqual([[CLAIM]]);
});

test('whoever forgets what they see keeps the newer version that another tab made of it', () => {
  const outbox = new Outbox(phone(), never);
  const refused = { ...CLAIM, refusal: { message: 'No.', errors: [] } };
  outbox.put(NEWER);
  outbox.forget(refused);
  expect(outbox.of(CLAIM.owner)).toEqual([NEWER]);
  outbox.put(refused);
  outbox.forget(refused);
  expect(outbox.of(CLAIM.owner)).toEqual([]);
});
