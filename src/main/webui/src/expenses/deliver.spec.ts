import { expect, test } from '@playwright/test';
import { Outbox, type Waiting } from '../shared/outbox';
import { offline, Refused } from '../shared/refused';
import { again, begun, draftOf, withLine } from './claimDraft';
import { deliver } from './deliver';

const OWNER = 'CO100001';
const MINE = begun('0192f000-0000-7000-8000-000000000001');
const CLAIM: Waiting = { id: MINE.id, kind: 'claim', owner: OWNER, title: 'Trip', body: {}, form: MINE.form };

function phone() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

function screen() {
  const log: string[] = [];
  const now = { shown: true };
  const from = {
    held: () => void log.push('held'),
    isShown: () => now.shown,
    leaveFor: (place: string) => void log.push(place),
    cameBack: ({ status }: Refused) => void log.push(`came back ${status}`),
  };
  return { log, now, from };
}

test.beforeEach(() => {
  Object.assign(globalThis, { sessionStorage: phone() });
});

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

test('a refused claim and the one that is being typed are kept apart, also where neither is a change', () => {
  const typed = withLine(begun('0192f000-0000-7000-8000-000000000002'));
  draftOf(undefined, OWNER).write(typed);
  draftOf(CLAIM.id, OWNER).write(again(CLAIM));
  expect(draftOf(undefined, OWNER).read()).toEqual(typed);
  expect(draftOf(CLAIM.id, OWNER).read()).toEqual({ id: CLAIM.id, form: MINE.form, at: 'check', adding: false });
  expect(again({ ...CLAIM, ifMatch: '"1"' }).ifMatch).toBe('"1"');
});
