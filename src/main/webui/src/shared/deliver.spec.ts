import { expect, test } from '@playwright/test';
import { deliver } from './deliver';
import { Outbox, type Waiting } from './outbox';
import { offline, Refused } from './refused';

const CLAIM: Waiting = {
  id: '0192f000-0000-7000-8000-000000000001',
  kind: 'claim',
  owner: 'CO100001',
  title: 'Trip',
  body: {},
  form: {},
};

function phone() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

function screen() {
  const log: string[] = [];
  const now = { shown: true };
  const from = {
    list: '/expenses',
    held: () => void log.push('held'),
    isShown: () => now.shown,
    leaveFor: (place: string) => void log.push(place),
    cameBack: ({ status }: Refused) => void log.push(`came back ${status}`),
  };
  return { log, now, from };
}

test('the draft is given up as soon as the claim waits to go out, not when the service answers', async () => {
  const { log, from } = screen();
  let answer = () => {};
  const sent = deliver(new Outbox(phone(), () => new Promise<void>((done) => (answer = done))), CLAIM, from);
  expect(log).toEqual(['held']);
  await Promise.resolve();
  answer();
  await sent;
  expect(log).toEqual(['held', `/expenses/${CLAIM.id}`]);
});

test('a draft stays with the screen where the phone has no room to keep the claim', async () => {
  const { log, from } = screen();
  const full = { ...phone(), setItem: () => { throw new Error('No room.'); } };
  await deliver(new Outbox(full, async () => undefined), CLAIM, from);
  expect(log).toEqual(['came back 500']);
});

test('whoever went elsewhere is not pulled back by the answer, whatever it is', async () => {
  for (const answer of [undefined, offline(), new Refused(422)]) {
    const { log, now, from } = screen();
    const outbox = new Outbox(phone(), async () => {
      now.shown = false;
      if (answer) {
        throw answer;
      }
    });
    await deliver(outbox, CLAIM, from);
    expect(log).toEqual(['held']);
    expect(outbox.find(CLAIM.id, CLAIM.owner)?.form).toEqual(answer ? CLAIM.form : undefined);
  }
});

test('without a connection it goes to the list, where it waits; after a refusal it is changed right there', async () => {
  for (const [answer, then] of [[offline(), '/expenses'], [new Refused(422), 'came back 422']] as const) {
    const { log, from } = screen();
    await deliver(new Outbox(phone(), () => Promise.reject(answer)), CLAIM, from);
    expect(log).toEqual(['held', then]);
  }
});
