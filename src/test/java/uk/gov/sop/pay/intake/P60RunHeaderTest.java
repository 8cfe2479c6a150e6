package uk.gov.sop.pay.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.slips.Payslip.Finding;
import uk.gov.sop.testsupport.Contract;

class P60RunHeaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void it_stands_before_p60s_alone() throws JsonProcessingException {
        assertEquals(List.of(), header("P60").findings(TODAY));
        assertEquals(
                List.of(new Finding("/kind", "must be P60")), header("PAYSLIPS").findings(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"PayrollRunHeaderRequest, PAYSLIPS", "PayrollP60HeaderRequest, P60", "PayrollP11DHeaderRequest, P11D"})
    void the_contract_allows_no_other_kind_there(String schema, String kind) {
        var kinds = Contract.document().at("/components/schemas/" + schema + "/properties/kind/enum");
        assertEquals(
                List.of(kind),
                StreamSupport.stream(kinds.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static P60RunHeader header(String kind) throws JsonProcessingException {
        var sent = P60Samples.header("CO", P60Samples.YEAR).put("kind", kind).put("documents", 1);
        return PaySamples.JSON.treeToValue(sent, P60RunHeader.class);
    }
}
