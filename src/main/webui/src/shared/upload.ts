import type { components } from '../api';
import { SIGNED_OUT } from './client';
import { offline, Refused, SignedOut } from './refused';
import { tab } from './tab';

/** Between one bit of progress and the next; the last is what the service needs to look through the file. */
const STALLED = 60_000;

/**
 * Sends a file and says how far it is, from 0 to 100, which `fetch` cannot.
 *
 * @returns the version that the service made of it
 */
export function upload(
  path: string,
  file: Blob,
  onProgress: (percent: number) => void,
  stalled = STALLED,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    Object.entries(tab.headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.setRequestHeader('Content-Type', file.type);
    request.responseType = 'json';
    const giveUp = () => request.abort();
    let timer = setTimeout(giveUp, stalled);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, stalled);
      onProgress(Math.floor((loaded * 100) / Math.max(total, 1)));
    };
    request.onerror = request.onabort = () => reject(offline());
    request.onloadend = () => clearTimeout(timer);
    request.onload = () => {
      if (request.status === 401) {
        dispatchEvent(new Event(SIGNED_OUT));
        reject(new SignedOut());
      } else if (request.status >= 300) {
        reject(new Refused(request.status, (request.response as components['schemas']['Problem'] | null) ?? undefined));
      } else {
        resolve(request.getResponseHeader('ETag') ?? '');
      }
    };
    request.send(file);
  });
}
