import { expect, test } from '@playwright/test';
import { Refused } from '../../shared/refused';
import { keepRoute } from './keepRoute';

/** A service that has something under the id, or not, and answers as Precondition does. */
function service(kept: { body: string; etag: string } | undefined) {
  const put = (body: string) => async (ifMatch: string | undefined) => {
    if (ifMatch === undefined && kept && kept.body !== body) {
      throw new Refused(428);
    }
    if (ifMatch !== undefined && ifMatch !== kept?.etag) {
      throw new Refused(412);
    }
    kept = { body, etag: `"${body}"` };
    return body;
  };
  return { put, version: async () => kept!.etag };
}

test('a journey that arrived though nobody said so is kept once, also under the name it was given since', async () => {
  const { put, version } = service({ body: 'Depot', etag: '"Depot"' });
  expect(await keepRoute(put('Depot'), version)).toBe('Depot');
  expect(await keepRoute(put('Depot run'), version)).toBe('Depot run');
});

test('a change that arrived though nobody said so is found to be there', async () => {
  const { put, version } = service({ body: 'Depot run', etag: '"Depot run"' });
  expect(await keepRoute(put('Depot run'), version, '"Depot"')).toBe('Depot run');
});

test('what somebody changed elsewhere is not overwritten', async () => {
  const { put, version } = service({ body: 'Laboratory', etag: '"Laboratory"' });
  await expect(keepRoute(put('Depot run'), version, '"Depot"')).rejects.toMatchObject({ status: 412 });
});

test('any other refusal is passed on', async () => {
  await expect(keepRoute(() => Promise.reject(new Refused(422)), async () => '')).rejects.toMatchObject({ status: 422 });
});
