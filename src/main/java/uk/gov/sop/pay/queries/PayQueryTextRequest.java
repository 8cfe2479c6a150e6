package uk.gov.sop.pay.queries;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written next about a query. */
@Schema(name = "PayQueryTextRequest")
record PayQueryTextRequest(
        @NotNull
        @Pattern(regexp = PayQueryRequest.TEXT, message = PayQueryRequest.TEXT_MESSAGE)
        @Schema(examples = "The amount is right, but it belongs to another month.")
        String text) {}
