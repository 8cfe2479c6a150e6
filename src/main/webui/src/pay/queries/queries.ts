import { answerOf, api, type Schemas } from '../../shared/client';

export type PayQuery = Schemas['PayQuery'];
export type Message = Schemas['PayQueryMessage'];

/** Of a text, in characters. */
export const LONGEST = 2000;

export function queryList(query: { cursor?: string; limit?: number; department?: string }): Promise<Schemas['PayQueryList']> {
  return answerOf(api.GET('/v1/pay-queries', { params: { query } }));
}

export function queryOf(id: string): Promise<PayQuery> {
  return answerOf(api.GET('/v1/pay-queries/{id}', { params: { path: { id } } }));
}

export function writeMore(id: string, messageId: string, text: string): Promise<PayQuery> {
  return answerOf(api.PUT('/v1/pay-queries/{id}/messages/{messageId}', { params: { path: { id, messageId } }, body: { text } }));
}
