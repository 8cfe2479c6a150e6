import { useEffect, useRef, useState } from 'preact/hooks';
import { asRefused } from '../shared/refused';
import { saveFile } from '../shared/saveFile';
import { isBackFor } from '../shared/session';
import type { Paper } from './documents';
import { MoreSignIn } from './MoreSignIn';

interface Props {
  /** Which document: what goes on by itself once the person is back from another sign-in. */
  what: string;
  read: (signal: AbortSignal) => Promise<Paper>;
}

/** A document as a file, for a landlord or a bank. */
export function SavePaper({ what, read }: Props) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [takesMore, setTakesMore] = useState(false);
  const ended = useRef(new AbortController());
  useEffect(() => () => ended.current.abort(), []);

  // Not disabled meanwhile: the focus would be lost.
  const save = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem('');
    setTakesMore(false);
    setSaid('Making the PDF…');
    try {
      const { file, name } = await read(ended.current.signal);
      saveFile(file, name);
      setSaid(`Downloaded: ${name}`);
    } catch (reason) {
      const refused = asRefused(reason);
      setSaid('');
      setTakesMore(refused.takesMoreSignIn);
      setProblem(refused.takesMoreSignIn ? '' : refused.message);
    }
    setBusy(false);
  };
  useEffect(() => {
    if (isBackFor(what)) {
      void save();
    }
  }, []);
  return (
    <>
      {problem && (
        <p class="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
      <button type="button" class="govuk-button govuk-button--secondary" aria-busy={busy} onClick={save}>
        Download as PDF
      </button>
      <p class="govuk-body sop-break" role="status">
        {said}
      </p>
      {takesMore && <MoreSignIn what={what}>The download starts when you are back.</MoreSignIn>}
    </>
  );
}
