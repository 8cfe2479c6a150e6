import { expect, test } from '@playwright/test';
import type { Schemas } from '../shared/client';
import type { Waiting } from '../shared/outbox';
import { again, begun, type ClaimDraft, draftOf, toChange, withLine } from './claimDraft';

const ID = '0192f000-0000-7000-8000-000000000001';
const CLAIM = { id: ID, title: 'As the service has it', lines: [] as Schemas['ClaimLine'][] } as Schemas['Claim'];
const LINE = { kind: 'TRAIN', date: '2026-11-03', description: 'Bath', claimed: null } as unknown as Schemas['ClaimLine'];
const NOW = '"3"';
const BEFORE = '"2"';

const waiting = (ifMatch: string): Waiting => {
  const form = { title: 'As it waits', lines: [] };
  return { id: ID, kind: 'claim', owner: 'CO100001', title: form.title, body: {}, form, ifMatch };
};
const kept = (ifMatch: string): ClaimDraft => {
  return { id: ID, form: { title: 'As it was typed', lines: [] }, ifMatch, at: 0, adding: false };
};

test('a change that waits on the phone is what is changed further, unless more was typed since', () => {
  expect(toChange(CLAIM, NOW, null, waiting(NOW))).toMatchObject({ id: ID, ifMatch: NOW, form: { title: 'As it waits' } });
  expect(toChange(CLAIM, NOW, kept(BEFORE), waiting(NOW)).form.title).toBe('As it waits');
  expect(toChange(CLAIM, NOW, kept(NOW), waiting(NOW))).toEqual(kept(NOW));
});

test('what was typed on another version undoes nothing', () => {
  const fresh = { id: ID, ifMatch: NOW, form: { title: 'As the service has it' } };
  expect(toChange(CLAIM, NOW, kept(BEFORE), waiting(BEFORE))).toMatchObject(fresh);
  expect(toChange(CLAIM, NOW, null, undefined)).toMatchObject(fresh);
});

test('whoever mends a claim reads why it came back, once', () => {
  const returned = { ...CLAIM, decisionReason: 'Wrong month.', continues: null, lines: [LINE] };
  const why = (claim: Schemas['Claim']) => toChange(claim, NOW, null, undefined).form.returned;
  expect(why(returned)).toBe('Wrong month.');
  expect(why({ ...returned, continues: ID })).toBe('Wrong month.');
  expect(why({ ...returned, continues: ID, lines: [LINE, { ...LINE, decisionReason: 'Add the receipt.' }] })).toBe('');
  expect(why({ ...returned, decisionReason: null })).toBe('');
});

test('a refused claim and the one that is being typed are kept apart, also where neither is a change', () => {
  const stored = new Map<string, string>();
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    },
  });
  const typed = withLine(begun('0192f000-0000-7000-8000-000000000002'));
  const { ifMatch, ...refused } = waiting(NOW);
  draftOf(undefined, refused.owner).write(typed);
  draftOf(ID, refused.owner).write(again(refused));
  expect(draftOf(undefined, refused.owner).read()).toEqual(typed);
  expect(draftOf(ID, refused.owner).read()).toEqual({ id: ID, form: refused.form, at: 'check', adding: false });
  expect(again({ ...refused, ifMatch: NOW }).ifMatch).toBe(ifMatch);
});
