import { answerOf, api, type Schemas } from '../../shared/client';

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

/** `after` is the last message that was on the screen: what came since is not answered by it. */
export function answer(id: string, answerId: string, text: string, after: string): Promise<Asked> {
  return answerOf(api.PUT('/v1/pay-query-queue/{id}/answers/{answerId}', { params: { path: { id, answerId } }, body: { text, after } }));
}

export function close(id: string): Promise<Asked> {
  return answerOf(api.PUT('/v1/pay-query-queue/{id}/closing', { params: { path: { id } } }));
}
