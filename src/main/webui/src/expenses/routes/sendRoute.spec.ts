import { expect, test } from '@playwright/test';
import { Outbox, type Waiting } from '../../shared/outbox';
import { offline, Refused } from '../../shared/refused';
import { keepRoute } from './keepRoute';
import type { RouteRequest } from './route';
import { giveUp, sendRoute, waitingRoute } from './sendRoute';

const OWNER = 'CO100001';
const ID = '0192f000-0000-7000-8000-000000000001';
const DEPOT: RouteRequest = {
  name: 'Depot run',
  kind: 'CAR_MILEAGE',
  from: 'Bristol',
  to: 'Exeter',
  miles: 78,
  roundTrip: true,
  description: 'Depot inspection',
  weekdays: ['MONDAY'],
};
const ROUTE = waitingRoute(OWNER, ID, DEPOT);

function phone() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

/** Answers as Precondition does; without a connection nothing arrives, and in a tunnel the reply is lost. */
function service() {
  const has = new Map<string, string>();
  const line = { state: 'offline' as 'offline' | 'tunnel' | 'online', puts: 0 };
  const put = (waiting: Waiting) => async (ifMatch: string | undefined) => {
    const body = JSON.stringify(waiting.body);
    line.puts++;
    if (line.state === 'offline') {
      throw offline();
    }
    if (has.has(waiting.id) && has.get(waiting.id) !== body && ifMatch !== has.get(waiting.id)) {
      throw new Refused(428);
    }
    has.set(waiting.id, body);
    if (line.state === 'tunnel') {
      throw offline();
    }
  };
  const send = (waiting: Waiting) => keepRoute(put(waiting), async () => has.get(waiting.id)!, waiting.ifMatch);
  return { has, line, send };
}

test('a journey that is saved without a connection survives a new start and goes out once, under its own id', async () => {
  const storage = phone();
  const { has, line, send } = service();
  expect(await sendRoute(new Outbox(storage, send), ROUTE)).toBe('kept');
  const restarted = new Outbox(storage, send);
  expect(restarted.of(OWNER)).toEqual([ROUTE]);
  line.state = 'tunnel';
  await restarted.flush(OWNER);
  expect(restarted.of(OWNER)).toEqual([ROUTE]);
  line.state = 'online';
  await restarted.flush(OWNER);
  await restarted.flush(OWNER);
  expect([...has]).toEqual([[ID, JSON.stringify(DEPOT)]]);
  expect(line.puts).toBe(3);
  expect(restarted.of(OWNER)).toEqual([]);
});

test('with a connection it is saved at once and nothing is left on the phone', async () => {
  const { has, line, send } = service();
  line.state = 'online';
  const outbox = new Outbox(phone(), send);
  expect(await sendRoute(outbox, ROUTE)).toBe('saved');
  expect(has.size).toBe(1);
  expect(outbox.of(OWNER)).toEqual([]);
});

test('a name that is changed while it waits replaces what waited, though that may have arrived', async () => {
  const { has, line, send } = service();
  line.state = 'tunnel';
  const outbox = new Outbox(phone(), send);
  expect(await sendRoute(outbox, ROUTE)).toBe('kept');
  line.state = 'online';
  expect(await sendRoute(outbox, waitingRoute(OWNER, ID, { ...DEPOT, name: 'Yard run' }))).toBe('saved');
  expect(has.size).toBe(1);
  expect(has.get(ID)).toContain('Yard run');
});

test('a refusal is said, and kept to be mended', async () => {
  const outbox = new Outbox(phone(), () => Promise.reject(new Refused(422)));
  await expect(sendRoute(outbox, ROUTE)).rejects.toMatchObject({ status: 422 });
  expect(outbox.find(ID, OWNER)).toMatchObject({ form: { name: 'Depot run', weekdays: 'MONDAY' }, refusal: { errors: [] } });
  giveUp(outbox, OWNER, ID);
  expect(outbox.of(OWNER)).toEqual([]);
});

test('who closes the form without sending it takes nothing back that waits', () => {
  const outbox = new Outbox(phone(), () => Promise.reject(offline()));
  outbox.put(ROUTE);
  giveUp(outbox, OWNER, ID);
  expect(outbox.of(OWNER)).toEqual([ROUTE]);
});

test('what the phone has no room for is not said to be kept', async () => {
  const full = { ...phone(), setItem: () => { throw new Error('No room.'); } };
  await expect(sendRoute(new Outbox(full, async () => undefined), ROUTE)).rejects.toMatchObject({ status: 500 });
});
