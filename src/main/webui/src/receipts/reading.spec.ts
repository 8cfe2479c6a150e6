import { expect, test } from '@playwright/test';
import { type Answer, type Reading, readingOf } from './reading';

const answer = (status: Reading['status'], againIn = 2): Answer => ({ reading: { status } as Reading, againIn });

function asked(...answers: Answer[]) {
  const waits: number[] = [];
  const ask = () => Promise.resolve(answers.length > 1 ? answers.shift()! : answers[0]!);
  const wait = async (seconds: number) => void waits.push(seconds);
  return { waits, read: readingOf(ask, wait) };
}

test('a reading is asked for again when the service says, until it is there', async () => {
  const { waits, read } = asked(answer('PENDING', 2), answer('PENDING', 3), answer('READ'));
  expect((await read)?.status).toBe('READ');
  expect(waits).toEqual([2, 3]);
});

test('a receipt that is not read is not asked for again', async () => {
  for (const status of ['FAILED', 'UNAVAILABLE'] as const) {
    const { waits, read } = asked(answer(status));
    expect(await read).toBeNull();
    expect(waits).toEqual([]);
  }
});

test('nobody waits for a reading for ever, nor asks all the time', async () => {
  const { waits, read } = asked(answer('PENDING', 2));
  expect(await read).toBeNull();
  expect(waits).toEqual([2, 2, 2, 2, 2, 2, 2]);
  expect(await asked(answer('PENDING', 60)).read).toBeNull();
  const hasty = asked(answer('PENDING', Number.NaN), answer('READ'));
  await hasty.read;
  expect(hasty.waits).toEqual([1]);
});

test('a service that does not answer is not asked again', async () => {
  await expect(readingOf(() => Promise.reject(new Error('gone')), async () => undefined)).rejects.toThrow('gone');
});
