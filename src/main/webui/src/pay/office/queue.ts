import { answerOf, api, type Schemas } from '../../shared/client';
import { asRefused, Refused } from '../../shared/refused';

/** What a payroll officer's sign-in has, and nobody else's. */
export const INSPECT = 'pay:inspect';

export type Asked = Schemas['AskedPayQuery'];

export type Queued = Schemas['QueuedPayQueryStatus'];

export function queueList(status: Queued, cursor: string | undefined): Promise<Schemas['PayQueryQueue']> {
  return answerOf(api.GET('/v1/pay-query-queue', { params: { query: cursor === undefined ? { status } : { status, cursor } } }));
}

export function askedOf(id: string): Promise<Asked> {
  return answerOf(api.GET('/v1/pay-query-queue/{id}', { params: { path: { id } } }));
}

/** `after` is the last message that was on the screen: when more has come, the service refuses the answer. */
export function answer(id: string, answerId: string, text: string, after: string): Promise<Asked> {
  return answerOf(api.PUT('/v1/pay-query-queue/{id}/answers/{answerId}', { params: { path: { id, answerId } }, body: { text, after } }));
}

/** Whether that is why an answer was refused. */
export function wentOn(reason: unknown): boolean {
  return asRefused(reason).problem?.rule === 'PAY_QUERY_WENT_ON';
}

/** What the officer is told once it is on the screen. */
export function unread(): Refused {
  const refused = new Refused(409);
  refused.message = 'More was written meanwhile, and is shown above. Read it, then send your answer.';
  return refused;
}

export function close(id: string): Promise<Asked> {
  return answerOf(api.PUT('/v1/pay-query-queue/{id}/closing', { params: { path: { id } } }));
}
