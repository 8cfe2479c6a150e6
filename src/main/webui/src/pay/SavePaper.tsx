import { useEffect, useRef, useState } from 'preact/hooks';
import { asRefused } from '../shared/refused';
import { saveFile } from '../shared/saveFile';
import { isBackFor } from '../shared/session';
import type { Language, Paper } from './documents';
import { MoreSignIn } from './MoreSignIn';

interface Props {
  /** Which document: what goes on by itself once the person is back from another sign-in. */
  what: string;
  read: (language: Language, signal: AbortSignal) => Promise<Paper>;
}

const BUTTONS: { language: Language; name: string }[] = [
  { language: 'en', name: 'Download as PDF' },
  { language: 'cy', name: 'Lawrlwytho fel PDF' },
];

/** A document as a file, for a landlord or a bank. */
export function SavePaper({ what, read }: Props) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [takesMore, setTakesMore] = useState<Language | null>(null);
  const ended = useRef(new AbortController());
  useEffect(() => () => ended.current.abort(), []);

  // Not disabled meanwhile: the focus would be lost.
  const save = async (language: Language) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem('');
    setTakesMore(null);
    setSaid('Making the PDF…');
    try {
      const { file, name } = await read(language, ended.current.signal);
      saveFile(file, name);
      setSaid(`Downloaded: ${name}`);
    } catch (reason) {
      const refused = asRefused(reason);
      setSaid('');
      setTakesMore(refused.takesMoreSignIn ? language : null);
      setProblem(refused.takesMoreSignIn ? '' : refused.message);
    }
    setBusy(false);
  };
  useEffect(() => {
    BUTTONS.filter(({ language }) => isBackFor(`${what}-${language}`)).forEach(({ language }) => void save(language));
  }, []);
  return (
    <>
      {problem && (
        <p class="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
      <div class="govuk-button-group">
        {BUTTONS.map(({ language, name }) => (
          <button
            key={language}
            type="button"
            class="govuk-button govuk-button--secondary"
            lang={language}
            aria-busy={busy}
            onClick={() => save(language)}
          >
            {name}
          </button>
        ))}
      </div>
      <p class="govuk-body sop-break" role="status">
        {said}
      </p>
      {takesMore && <MoreSignIn what={`${what}-${takesMore}`}>The download starts when you are back.</MoreSignIn>}
    </>
  );
}
