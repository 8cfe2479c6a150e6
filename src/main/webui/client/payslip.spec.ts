import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { Configuration, PayApi, ResponseError } from '../../../../target/clients/typescript';
import { PAYSLIP, PROBLEM } from './answers';

let server: Server;
let pay: PayApi;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const known = request.url === `/v1/payslips/${PAYSLIP.id}` && request.headers.authorization === 'Bearer a-token';
    response.writeHead(known ? 200 : 404, { 'Content-Type': known ? 'application/json' : 'application/problem+json' });
    response.end(JSON.stringify(known ? PAYSLIP : PROBLEM));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  pay = new PayApi(
    new Configuration({ basePath: `http://127.0.0.1:${port}`, headers: { Authorization: 'Bearer a-token' } }),
  );
});

test.afterAll(() => server.close());

test('reads a payslip as it was sent', async () => {
  const payslip = await pay.getPayslip({ id: PAYSLIP.id });
  expect(payslip).toEqual(PAYSLIP);
  expect(payslip.totals.payments.pence - payslip.totals.deductions.pence).toBe(payslip.totals.net.pence);
});

test('keeps dates as they are written, with no time zone to move them', async () => {
  const payslip = await pay.getPayslip({ id: PAYSLIP.id });
  expect(payslip.payDate).toBe('2026-10-30');
});

test('gives the problem document of a refusal', async () => {
  const refused = await pay.getPayslip({ id: '0192e000-0000-7000-8000-00000000ffff' }).catch((e: unknown) => e);
  expect(refused).toBeInstanceOf(ResponseError);
  expect(await (refused as ResponseError).response.json()).toMatchObject({ rule: 'NOT_FOUND' });
});
