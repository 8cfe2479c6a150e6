package uk.gov.sop.pay.glossary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a tax code.
 *
 * @param part as it stands in the code
 * @param meaning in plain words
 */
@Schema(name = "TaxCodePart")
public record TaxCodePart(
        @Schema(examples = "1257") String part,

        @Schema(examples = "£12,570 of your pay of a year is free of tax.")
        String meaning) {}
