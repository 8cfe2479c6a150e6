import { expect, test } from '@playwright/test';
import { fitted, judge, sizeInWords } from './receiptFile';

test('a file is taken as it is, made into a picture that is taken, or refused', () => {
  const of = (type: string, size: number) => judge({ type, size });
  const megabytes = 1024 * 1024;
  expect([of('image/jpeg', 10 * megabytes), of('image/heic', 1), of('image/png', 10 * megabytes + 1)]).toEqual(['fine', 'convert', 'shrink']);
  expect([of('application/pdf', 11 * megabytes), of('text/html', 1), of('image/svg+xml', 1)]).toEqual(['too large', 'wrong type', 'wrong type']);
  expect([fitted(4800, 3600), fitted(600, 800), fitted(600, 800, 320)]).toEqual([[2400, 1800], [600, 800], [240, 320]]);
  expect([sizeInWords(482_133), sizeInWords(12 * megabytes), sizeInWords(3)]).toEqual(['471 KB', '12.0 MB', '1 KB']);
});
