import { useState } from 'preact/hooks';
import { asRefused } from '../shared/refused';
import { saveReceipt } from './box';

/** The receipts of a line, to be looked at: each is saved as a file, since none is shown from this origin. */
export function ReceiptLinks({ of, about }: { of: string[]; about: string }) {
  const [problem, setProblem] = useState('');
  if (of.length === 0) {
    return null;
  }
  const save = (id: string, name: string) => {
    setProblem('');
    saveReceipt(id, name).catch((reason: unknown) => setProblem(asRefused(reason).message));
  };
  return (
    <>
      <div class="sop-links">
        {of.map((id, i) => {
          const name = of.length === 1 ? 'Receipt' : `Receipt ${i + 1}`;
          return (
            <button key={id} type="button" class="sop-link" onClick={() => save(id, name.toLowerCase().replace(' ', '-'))}>
              {name}
              <span class="govuk-visually-hidden"> of {about}</span>
            </button>
          );
        })}
      </div>
      {problem && (
        <p class="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
