import { expect, test } from '@playwright/test';
import { FilesOnThePhone } from './keptFiles';

const FILE = { id: 'a', owner: 'CO100001', type: 'image/jpeg', at: 0, content: new Blob(['a picture']) };

function later<T>(result: () => T): IDBRequest<T> {
  const request = {} as { result: T; error: unknown; onsuccess: () => void; onerror: () => void };
  queueMicrotask(() => {
    try {
      request.result = result();
      request.onsuccess();
    } catch (reason) {
      request.error = reason;
      request.onerror();
    }
  });
  return request as unknown as IDBRequest<T>;
}

/** A browser's database that can be closed under the page, or not open at all. */
function browser() {
  const state = { opened: 0, failing: 0 };
  let present: { onclose?: () => void; closed: boolean } | undefined;
  const database = () => {
    const self = {
      closed: false,
      transaction() {
        if (self.closed) {
          throw new DOMException('The database connection is closing.', 'InvalidStateError');
        }
        return { objectStore: () => ({ get: () => later(() => FILE) }) };
      },
    };
    return (present = self);
  };
  const open = () =>
    later(() => {
      state.opened++;
      if (state.failing-- > 0) {
        throw new DOMException('Not now.', 'UnknownError');
      }
      return database();
    });
  Object.assign(globalThis, { indexedDB: { open } });
  const close = (tells: boolean) => {
    present!.closed = true;
    if (tells) {
      present!.onclose?.();
    }
  };
  return { state, close };
}

test('a database that the phone closed is opened again, whether it told the page or not', async () => {
  const { state, close } = browser();
  const files = new FilesOnThePhone();
  expect(await files.get('a')).toBe(FILE);
  expect(await files.get('a')).toBe(FILE);
  expect(state.opened).toBe(1);
  close(true);
  expect(await files.get('a')).toBe(FILE);
  close(false);
  expect(await files.get('a')).toBe(FILE);
  expect(state.opened).toBe(3);
});

test('a database that did not open is tried once more, and again the next time', async () => {
  const { state } = browser();
  const files = new FilesOnThePhone();
  state.failing = 1;
  expect(await files.get('a')).toBe(FILE);
  const unlucky = new FilesOnThePhone();
  state.failing = 2;
  await expect(unlucky.get('a')).rejects.toThrow('Not now.');
  expect(await unlucky.get('a')).toBe(FILE);
});
