import type { Schemas } from '../shared/client';

interface Props {
  title: string;
  of: { taxCodeParts: Schemas['TaxCodePart'][]; taxBasisInWords: string };
}

/** A tax code piece by piece. */
export function TaxCode({ title, of }: Props) {
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="sop-list">
        {of.taxCodeParts.map(({ part, meaning }, i) => (
          <li key={i}>
            <strong>{part}</strong>
            <span class="sop-quiet">{meaning}</span>
          </li>
        ))}
        <li>{of.taxBasisInWords}</li>
      </ul>
    </>
  );
}
