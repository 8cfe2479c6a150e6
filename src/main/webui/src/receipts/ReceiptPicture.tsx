import { useEffect, useRef, useState } from 'preact/hooks';
import { asRefused } from '../shared/refused';
import { saveReceipt } from './box';
import { LargeReceipt } from './LargeReceipt';
import { fileOf, isPdf } from './picture';
import { Thumbnail } from './Thumbnail';

interface Props {
  id: string;
  /** What it is called: to those who do not see it, and as a file. */
  name: string;
  /** What it proves. */
  about: string;
}

/** A receipt, small; on a tap it is shown large, or saved where it is a PDF. */
export function ReceiptPicture({ id, name, about }: Props) {
  const [large, setLarge] = useState<Blob>();
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState('');
  const ended = useRef(new AbortController());
  useEffect(() => () => ended.current.abort(), []);

  // Not disabled meanwhile: it would lose the focus that comes back to it afterwards.
  const open = async () => {
    if (opening) {
      return;
    }
    setProblem('');
    setOpening(true);
    try {
      const file = await fileOf(id, ended.current.signal);
      if (isPdf(file)) {
        saveReceipt(file, name);
      } else {
        setLarge(file);
      }
    } catch (reason) {
      setProblem(asRefused(reason).message);
    }
    setOpening(false);
  };
  return (
    <>
      <button type="button" class="sop-picture" aria-label={`${name} of ${about}`} aria-busy={opening} onClick={open}>
        <Thumbnail id={id} name={`${name} of ${about}`} />
      </button>
      {opening && (
        <span class="sop-quiet" role="status">
          Opening…
        </span>
      )}
      {problem && (
        <p class="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
      {large && <LargeReceipt file={large} name={`${name} of ${about}`} saveAs={name} onClose={() => setLarge(undefined)} />}
    </>
  );
}

/** All those of an expense. */
export function ReceiptPictures({ of, about }: { of: string[]; about: string }) {
  return of.length === 0 ? null : (
    <div class="sop-pictures">
      {of.map((id, i) => (
        <ReceiptPicture key={id} id={id} name={of.length === 1 ? 'Receipt' : `Receipt ${i + 1}`} about={about} />
      ))}
    </div>
  );
}
