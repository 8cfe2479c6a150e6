import { offline } from './refused';

const FOR_AN_ANSWER = 30_000;
const FOR_A_FILE = 180_000;

/** Like `fetch`, but a connection that hangs counts as none: everything else that is to be sent waits behind it. */
export async function fetchWithin(
  request: Request,
  forAnAnswer = FOR_AN_ANSWER,
  forAFile = FOR_A_FILE,
): Promise<Response> {
  const ended = new AbortController();
  const giveUp = () => ended.abort(offline());
  request.signal.addEventListener('abort', giveUp);
  if (request.signal.aborted) {
    giveUp();
  }
  const timer = setTimeout(giveUp, forAnAnswer);
  try {
    const response = await fetch(request, { signal: ended.signal });
    // What comes may be a picture over a slow connection.
    setTimeout(giveUp, forAFile);
    return response;
  } catch {
    throw offline();
  } finally {
    clearTimeout(timer);
  }
}
