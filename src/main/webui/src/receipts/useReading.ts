import { useEffect, useState } from 'preact/hooks';
import { answerOf, api } from '../shared/client';
import { receiptBox } from './box';
import { type Answer, type Reading, readingOf } from './reading';

type State = { reading?: Reading | null; isAsked: boolean };

/** What was read from a receipt that was sent since the page was opened; undefined until then, null where nothing was. */
export function useReading(id: string | undefined, wanted: boolean): State {
  const [sent, setSent] = useState(false);
  const [state, setState] = useState<State>({ isAsked: false });
  useEffect(() => {
    const look = () => setSent(id !== undefined && receiptBox.version(id) !== undefined);
    look();
    return receiptBox.onChange(look);
  }, [id]);
  useEffect(() => {
    setState({ isAsked: false });
    if (id === undefined || !sent || !wanted) {
      return;
    }
    const ended = new AbortController();
    setState({ isAsked: true });
    // Without it the person types what they would have typed anyway.
    readingOf(() => ask(id, ended.signal), (seconds) => pause(seconds, ended.signal))
      .catch(() => null)
      .then((reading) => ended.signal.aborted || setState({ reading, isAsked: false }));
    return () => ended.abort();
  }, [id, sent, wanted]);
  return state;
}

async function ask(id: string, signal: AbortSignal): Promise<Answer> {
  const answer = api.GET('/v1/receipts/{id}/reading', { params: { path: { id } }, signal });
  const reading = await answerOf(answer);
  return { reading, againIn: Number((await answer).response.headers.get('Retry-After')) };
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('Nobody waits for it any more.'));
    });
  });
}
