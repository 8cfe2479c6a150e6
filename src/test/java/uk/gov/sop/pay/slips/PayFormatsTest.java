package uk.gov.sop.pay.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayFormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"AB123456C", "CE000000A", "JN999999D"})
    void a_number_that_hmrc_allocates_passes(String number) {
        assertTrue(number.matches(NiNumber.FORM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QQ123456A",
                "AO123456C",
                "AB123456E",
                "BG123456A",
                "GB123456A",
                "KN123456A",
                "NK123456A",
                "NT123456A",
                "TN123456A",
                "ZZ123456A",
                "DA123456A",
                "ab123456c",
                "AB12345C",
                "AB 12 34 56 C",
                "AB123456"
            })
    void a_number_that_hmrc_never_allocates_is_refused(String number) {
        assertFalse(number.matches(NiNumber.FORM));
    }

    @Test
    void a_number_is_shown_in_pairs() {
        assertEquals("AB 12 34 56 C", new NiNumber("AB123456C").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1257L",
                "S1257L",
                "C1257L",
                "K475",
                "SK475",
                "SD3",
                "0T M1",
                "1212LX",
                "NT",
                "BR",
                "D0",
                "1257L W1"
            })
    void a_tax_code_as_hmrc_issues_it_passes(String code) {
        assertTrue(code.matches(TaxCode.FORM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "9999R", "OT", "500K", "K0500", "D2", "1257l", "", "NT M1", "1257L  X"})
    void any_other_tax_code_is_refused(String code) {
        assertFalse(code.matches(TaxCode.FORM));
    }

    @Test
    void a_code_with_an_emergency_suffix_is_not_cumulative() {
        assertFalse(new TaxCode("1257L M1", TaxCode.Basis.CUMULATIVE).agreesWithBasis());
        assertTrue(new TaxCode("1257L M1", TaxCode.Basis.WEEK1_MONTH1).agreesWithBasis());
        assertTrue(new TaxCode("1257L", TaxCode.Basis.WEEK1_MONTH1).agreesWithBasis());
    }
}
