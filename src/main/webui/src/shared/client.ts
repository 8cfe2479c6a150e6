import createClient from 'openapi-fetch';
import type { components, paths } from '../api';
import { fetchWithin } from './patience';
import { Refused, SignedOut } from './refused';
import { tab } from './tab';

export type Schemas = components['schemas'];

/** The same interface that every other app uses; the session's cookie stands in for an access token. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  fetch: (request) => fetchWithin(request),
});

api.use({
  onRequest({ request }) {
    // The page speaks English, so what it shows of the service has to as well, whatever the browser prefers.
    if (!request.headers.has('Accept-Language')) {
      request.headers.set('Accept-Language', 'en-GB');
    }
    Object.entries(tab.headers).forEach(([name, value]) => request.headers.set(name, value));
  },
  onResponse({ response }) {
    tab.learn(response);
  },
});

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The answer, or the refusal as an exception. */
export async function answerOf<T>(request: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await request;
  const refused = new Refused(response.status, error as Schemas['Problem'] | undefined);
  if (response.status === 401 && !refused.takesMoreSignIn) {
    dispatchEvent(new Event(SIGNED_OUT));
    throw new SignedOut();
  }
  if (!response.ok || data === undefined || data === null) {
    throw refused;
  }
  return data;
}

/** Of an answer without a body. */
export function doneOf(request: Promise<{ error?: unknown; response: Response }>): Promise<unknown> {
  return answerOf(request.then(({ error, response }) => ({ data: true, error, response })));
}

/** The answer with the version that a change of it has to name. */
export async function versioned<T>(request: Promise<Answer<T>>): Promise<{ data: NonNullable<T>; etag: string }> {
  const data = await answerOf(request);
  return { data, etag: (await request).response.headers.get('ETag') ?? '' };
}

export const SIGNED_OUT = 'sop-signed-out';
