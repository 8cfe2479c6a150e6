import { useEffect, useRef, useState } from 'preact/hooks';
import { saveReceipt } from './box';
import { draw } from './picture';

/** Pictures are kept no larger. */
const LONG_SIDE = 2400;

interface Props {
  file: Blob;
  name: string;
  saveAs: string;
  onClose: () => void;
}

/** A receipt as large as the screen is wide, over everything else. */
export function LargeReceipt({ file, name, saveAs, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  useEffect(() => {
    dialog.current!.showModal();
    draw(file, canvas.current!, LONG_SIDE).catch(() => setUnreadable(true));
  }, []);
  return (
    <dialog class="sop-large" ref={dialog} aria-label={name} onClose={onClose}>
      <div class="sop-large__head">
        <button type="button" class="sop-link" onClick={() => dialog.current!.close()}>
          Close
        </button>
        <button type="button" class="sop-link" onClick={() => saveReceipt(file, saveAs)}>
          Save it
        </button>
      </div>
      {unreadable && (
        <p class="govuk-body" role="alert">
          This phone cannot show it. Save it to look at it.
        </p>
      )}
      <canvas ref={canvas} role="img" aria-label={name} hidden={unreadable} />
    </dialog>
  );
}
