import { expect, test } from '@playwright/test';
import type { Waiting } from './outbox';

const CLAIM: Waiting = {
  id: '0192f000-0000-7000-8000-000000000001',
  kind: 'claim',
  owner: 'CO100001',
  title: 'Site visit',
  body: {},
  form: {},
};

/** As much of a browser as a sign-out touches. */
function browser(answer: () => Promise<Response>) {
  const kept = new Map<string, string>();
  const seen = { left: '', drafts: 'kept', told: '' };
  Object.assign(globalThis, {
    location: { origin: 'http://localhost', replace: (there: string) => (seen.left = there) },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    sessionStorage: { clear: () => (seen.drafts = 'gone') },
    fetch: answer,
    addEventListener: () => undefined,
    dispatchEvent: ({ type }: Event) => (seen.told = type),
  });
  return seen;
}

test('a sign-out that did not happen takes nothing off the phone', async () => {
  let answer = () => Promise.resolve(new Response(null, { status: 503 }));
  const seen = browser(() => answer());
  const { outbox, signOut, stillIn } = await import('./session');
  outbox.put(CLAIM);
  await expect(signOut(CLAIM.owner)).rejects.toMatchObject({ status: 503, isOffline: false });
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(signOut(CLAIM.owner)).rejects.toMatchObject({ isOffline: true });
  expect(await signOut(CLAIM.owner).catch(stillIn)).toContain('No connection');
  expect(outbox.of(CLAIM.owner)).toEqual([CLAIM]);
  expect(seen).toEqual({ left: '', drafts: 'kept', told: '' });

  answer = () => Promise.resolve(new Response(null, { status: 204 }));
  await signOut(CLAIM.owner);
  expect(outbox.of(CLAIM.owner)).toEqual([]);
  expect(seen).toEqual({ left: '/', drafts: 'gone', told: '' });
});

test('who finds somebody else signed in takes what is their own off the phone and is told', async () => {
  const seen = browser(() => Promise.resolve(new Response(null, { status: 401 })));
  const { outbox, REPLACED, signOut } = await import('./session');
  const other = { ...CLAIM, id: '0192f000-0000-7000-8000-000000000002', owner: 'CO100002' };
  outbox.put(CLAIM);
  outbox.put(other);
  await signOut(CLAIM.owner);
  expect(outbox.of(CLAIM.owner)).toEqual([]);
  expect(outbox.of(other.owner)).toEqual([other]);
  expect(seen).toEqual({ left: '', drafts: 'gone', told: REPLACED });
});
