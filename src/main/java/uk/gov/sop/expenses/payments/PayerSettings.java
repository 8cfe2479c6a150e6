package uk.gov.sop.expenses.payments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The accounts that departments pay from: secrets of each environment, so never in the operating model. */
@ConfigMapping(prefix = "sop.payers")
interface PayerSettings {

    /** By code of the department; in lower case when it comes from {@code SOP_PAYERS_CO_NAME} and its like. */
    @WithParentName
    Map<String, Payer> departments();

    /** Who a department is to its bank. */
    interface Payer {

        /** As the bank has it. */
        String name();

        /** 6 digits. */
        String sortCode();

        /** 8 digits. */
        String accountNumber();
    }
}
