import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asRefused, type Refused } from './refused';

export type Load<T> = { data?: T; refused?: Refused; again: () => void };

/** Reads when a screen opens, and again when asked or when the connection is back. */
export function useLoad<T>(read: () => Promise<T>, ...dependencies: unknown[]): Load<T> {
  const [state, setState] = useState<{ data?: T; refused?: Refused }>({});
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((turn) => turn + 1), []);
  useEffect(() => {
    let wanted = true;
    setState({});
    read().then(
      (data) => wanted && setState({ data }),
      (reason: unknown) => wanted && setState({ refused: asRefused(reason) }),
    );
    return () => {
      wanted = false;
    };
  }, [turn, ...dependencies]);
  useEffect(() => {
    if (state.refused?.isWorthRepeating) {
      addEventListener('online', again);
    }
    return () => removeEventListener('online', again);
  }, [state.refused]);
  return { ...state, again };
}

/** Shows what was read before while it is read again. */
export function useKept<T>(load: Load<T>): Load<T> {
  const before = useRef<T | undefined>(undefined);
  if (load.data !== undefined) {
    before.current = load.data;
  }
  const data = load.data ?? before.current;
  return load.refused === undefined && data !== undefined ? { ...load, data } : load;
}
