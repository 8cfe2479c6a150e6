import { expect, test } from '@playwright/test';

/** A connection that takes a part of the file and then hangs. */
class Hanging {
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onabort?: () => void;
  onloadend?: () => void;

  open() {}
  setRequestHeader() {}

  send() {
    [20, 40, 60].forEach((after, i) => setTimeout(() => this.upload.onprogress?.({ loaded: i + 1, total: 10 }), after));
  }

  abort() {
    this.onabort?.();
    this.onloadend?.();
  }
}

test('an upload that no longer gets on counts as no connection, and one that does goes on', async () => {
  Object.assign(globalThis, { XMLHttpRequest: Hanging, location: { origin: 'http://localhost' } });
  const { upload } = await import('./upload');
  const seen: number[] = [];
  const sent = upload('/v1/receipts/a', new Blob(['a picture']), (percent) => seen.push(percent), 50);
  await expect(sent).rejects.toMatchObject({ isOffline: true });
  expect(seen).toEqual([10, 20, 30]);
});
