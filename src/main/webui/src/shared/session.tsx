import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { putRoute } from '../expenses/routes/knownRoutes';
import { sendClaim } from '../expenses/sendClaim';
import { sendHoliday } from '../holidays/sendHoliday';
import { receiptBox } from '../receipts/box';
import { answerOf, api, type Schemas } from './client';
import { Outbox, type Waiting } from './outbox';
import { fetchWithin } from './patience';
import { asRefused, Refused } from './refused';
import { tab } from './tab';

export type Me = Schemas['Me'];

export const CurrentPerson = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(CurrentPerson);
  if (me === null) {
    throw new Error('Only screens of someone who is signed in ask this.');
  }
  return me;
}

const SEND: Record<Waiting['kind'], (waiting: Waiting) => Promise<unknown>> = {
  claim: (waiting) =>
    sendClaim(waiting, receiptBox, (id, body, ifMatch) =>
      answerOf(api.PUT('/v1/expense-claims/{id}', { params: { path: { id }, ...version(ifMatch) }, body })),
    ),
  holiday: (waiting) =>
    sendHoliday(waiting, (id, body, ifMatch) =>
      answerOf(api.PUT('/v1/holidays/{id}', { params: { path: { id }, ...version(ifMatch) }, body })),
    ),
  entry: ({ id, body }) =>
    answerOf(api.PUT('/v1/leave-entries/{id}', { params: { path: { id } }, body: body as Schemas['LeaveEntryRequest'] })),
  route: putRoute,
  query: ({ id, body }) =>
    answerOf(api.PUT('/v1/pay-queries/{id}', { params: { path: { id } }, body: body as Schemas['PayQueryRequest'] })),
};

export const outbox = new Outbox(localStorage, (waiting) => SEND[waiting.kind](waiting));

addEventListener('storage', ({ key }) => outbox.changedElsewhere(key));

function version(ifMatch: string | undefined) {
  return ifMatch === undefined ? {} : { header: { 'If-Match': ifMatch } };
}

/** What of this person has not gone through yet. */
export function useWaiting(kind: Waiting['kind']): Waiting[] {
  const { staffNumber } = useMe();
  const [waiting, setWaiting] = useState(outbox.of(staffNumber));
  useEffect(() => outbox.onChange(() => setWaiting(outbox.of(staffNumber))), [staffNumber]);
  return waiting.filter((each) => each.kind === kind);
}

export function signIn(): void {
  leaveFor('/sign-in');
}

/**
 * With more than the password, for what takes that.
 *
 * @param what is gone on with when the person is back, beside the screen; see {@link isBackFor}
 */
export function signInForPay(what = ''): void {
  sessionStorage.setItem(BACK_FOR, what);
  leaveFor('/sign-in?for=pay');
}

function leaveFor(address: string): void {
  // The address after # does not travel, so it is kept here for when the person is back.
  sessionStorage.setItem(CAME_FROM, location.hash);
  location.assign(address);
}

/** As the page opens, or is taken out of the browser's memory where the person turned back half way. */
export function comeBack(): void {
  const there = sessionStorage.getItem(CAME_FROM);
  sessionStorage.removeItem(CAME_FROM);
  if (there !== null && location.hash === '') {
    history.replaceState(null, '', `/${there}`);
  } else {
    // Not from a sign-in that went well: nothing is to happen by itself later.
    sessionStorage.removeItem(BACK_FOR);
  }
}

/** Whether the person has just signed in for this; says so once. */
export function isBackFor(what: string): boolean {
  const back = sessionStorage.getItem(BACK_FOR) === what;
  if (back) {
    sessionStorage.removeItem(BACK_FOR);
  }
  return back;
}

/**
 * What the person has on this phone goes once the service has ended the session, and not before. It has where somebody
 * else signed in since, in another tab: they stay signed in, and this tab says so.
 *
 * @param staffNumber undefined for somebody who has none, and so has nothing here
 */
export async function signOut(staffNumber?: string): Promise<void> {
  const { ok, status } = await fetchWithin(
    new Request(`${location.origin}/sign-in`, { method: 'DELETE', headers: tab.headers }),
  );
  if (!ok && status !== NOT_THEIRS) {
    throw new Refused(status);
  }
  if (staffNumber !== undefined) {
    outbox.clear(staffNumber);
    await receiptBox.clear(staffNumber).catch(() => undefined);
  }
  sessionStorage.clear();
  if (ok) {
    location.replace('/');
  } else {
    dispatchEvent(new Event(REPLACED));
  }
}

/** Somebody else is signed in in this browser now, as a tab of the one before finds out on leaving. */
export const REPLACED = 'sop-replaced';

const NOT_THEIRS = 401;

/** Why a sign-out did not happen. */
export function stillIn(reason: unknown): string {
  return asRefused(reason).isOffline
    ? 'No connection: you are still signed in.'
    : 'Sign out did not work: try again in a few seconds.';
}

const CAME_FROM = 'sop-came-from';
const BACK_FOR = 'sop-back-for';
