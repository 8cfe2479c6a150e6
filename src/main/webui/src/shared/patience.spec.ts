import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { fetchWithin } from './patience';

const server = createServer((request, response) => {
  if (request.url === '/half') {
    response.write('{');
  } else if (request.url === '/whole') {
    response.end('{}');
  }
});
let base = '';

test.beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const of = (path: string, signal?: AbortSignal) => new Request(base + path, signal ? { signal } : {});

test('a connection that hangs counts as none', async () => {
  await expect(fetchWithin(of('/never'), 50)).rejects.toMatchObject({ isOffline: true, isWorthRepeating: true });
});

test('an answer that never ends is given up too', async () => {
  const response = await fetchWithin(of('/half'), 5_000, 50);
  await expect(response.text()).rejects.toThrow();
});

test('an answer in time is an answer', async () => {
  expect(await (await fetchWithin(of('/whole'))).text()).toBe('{}');
});

test('whoever asked can still stop waiting', async () => {
  const asked = new AbortController();
  const answer = fetchWithin(of('/never', asked.signal));
  asked.abort();
  await expect(answer).rejects.toMatchObject({ isOffline: true });
});
