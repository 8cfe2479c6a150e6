interface Props {
  form: 'P60' | 'P11D';
  of: { replacement: boolean; replaced: boolean };
  taxYear: number;
}

/** That there is a wrong document and a right one, and which of them this is. */
export function Replacement({ form, of: { replacement, replaced }, taxYear }: Props) {
  if (!replacement && !replaced) {
    return null;
  }
  return (
    <div class="govuk-inset-text">
      {replaced
        ? `This ${form} was wrong, and another one took its place. `
        : `This ${form} takes the place of one that was wrong. `}
      <a class="govuk-link" href={`#/pay/${form.toLowerCase()}s/${taxYear}${replaced ? '' : '/replaced'}`}>
        {replaced ? `See the right ${form}` : `See the wrong ${form}`}
      </a>
    </div>
  );
}
