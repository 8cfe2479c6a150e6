import { useEffect, useState } from 'preact/hooks';
import { type FieldProps, Question } from '../shared/Field';
import { useMe } from '../shared/session';
import { uuid7 } from '../shared/uuid7';
import type { NamedReceipt } from './receiptBox';
import { receiptBox, removeReceipt } from './box';
import { ReceiptPicture } from './ReceiptPicture';
import { judge, shrunk, sizeInWords } from './receiptFile';

interface Props extends FieldProps {
  value: NamedReceipt[];
  /** Takes what is to be done to the present value: a file may be ready only after other things were typed. */
  onChange: (by: (present: NamedReceipt[]) => NamedReceipt[]) => void;
}

const MOST = 10;

/** Photographs and files that prove an expense. They go out while the rest is still being typed. */
export function ReceiptsField(props: Props) {
  const { name, value, onChange } = props;
  const { staffNumber } = useMe();
  const [problem, setProblem] = useState('');
  const [large, setLarge] = useState<File | null>(null);

  const take = async (content: Blob, called: string) => {
    const id = uuid7();
    try {
      await receiptBox.keep(id, staffNumber, content);
      onChange((present) => [...present, { id, name: `${called}, ${sizeInWords(content.size)}` }]);
    } catch {
      setProblem(`“${called}” could not be kept on this phone. Free some space and choose it again.`);
    }
  };
  const asPicture = (file: File) =>
    shrunk(file).then(
      (picture) => take(picture, file.name),
      () => setProblem(`“${file.name}” cannot be read. Choose a JPEG or PNG picture or a PDF.`),
    );
  const chosen = async (files: File[]) => {
    setProblem('');
    for (const file of files.slice(0, MOST - value.length)) {
      switch (judge(file)) {
        case 'fine':
          await take(file, file.name);
          break;
        case 'convert':
          await asPicture(file);
          break;
        case 'shrink':
          setLarge(file);
          break;
        case 'too large':
          setProblem(`“${file.name}” is ${sizeInWords(file.size)}. A PDF has 10 MB at most: send fewer pages.`);
          break;
        case 'wrong type':
          setProblem(`“${file.name}” is no receipt. Choose a JPEG or PNG picture or a PDF.`);
      }
    }
  };
  const input = (id: string, label: string, accept: string, more: { capture?: 'environment'; multiple?: true }) => (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        class="govuk-file-upload"
        accept={accept}
        {...more}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void chosen(files);
        }}
      />
    </div>
  );
  return (
    <Question {...props} error={problem || props.error}>
      <ul class="sop-list" aria-label="Receipts added" aria-live="polite" hidden={value.length === 0}>
        {value.map((receipt) => (
          <ReceiptItem
            key={receipt.id}
            receipt={receipt}
            onRemove={() => {
              onChange((present) => present.filter(({ id }) => id !== receipt.id));
              removeReceipt(receipt.id).catch(() => undefined);
            }}
          />
        ))}
      </ul>
      {large && (
        <div class="govuk-inset-text" role="alert">
          <p class="govuk-body">
            “{large.name}” is {sizeInWords(large.size)}. A receipt has 10 MB at most.
          </p>
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            onClick={() => {
              setLarge(null);
              void asPicture(large);
            }}
          >
            Make the picture smaller
          </button>
        </div>
      )}
      {value.length < MOST && (
        <>
          {input(name, 'Take a photo', 'image/*', { capture: 'environment' })}
          {input(`${name}-file`, 'Or choose a file', 'image/*,application/pdf', { multiple: true })}
        </>
      )}
    </Question>
  );
}

function ReceiptItem({ receipt, onRemove }: { receipt: NamedReceipt; onRemove: () => void }) {
  return (
    <li class="sop-pictured">
      <ReceiptPicture id={receipt.id} name="Picture" about={receipt.name} />
      <div>
        <div class="sop-row">
          <span class="sop-break">{receipt.name}</span>
          <button type="button" class="sop-link" onClick={onRemove}>
            Remove<span class="govuk-visually-hidden"> {receipt.name}</span>
          </button>
        </div>
        <SendingState id={receipt.id} />
      </div>
    </li>
  );
}

function SendingState({ id }: { id: string }) {
  const [state, setState] = useState(receiptBox.state(id));
  useEffect(() => {
    // After a new start nothing is known of it until it is tried again.
    receiptBox.send(id).catch(() => undefined);
    return receiptBox.onChange(() => setState(receiptBox.state(id)));
  }, [id]);
  if (state === undefined) {
    return <span class="sop-quiet">Added</span>;
  }
  if ('percent' in state) {
    return (
      <span class="sop-quiet">
        Sending <progress max={100} value={state.percent} aria-label="Sent so far" />
      </span>
    );
  }
  return 'waits' in state ? (
    <span class="sop-quiet">Kept on this phone. We will send it with the claim.</span>
  ) : (
    <span class="govuk-error-message">{state.refused} Remove it and choose another.</span>
  );
}
