/** Payroll officers: whose pay they may look into, and whose not. Knows no other room of pay. */
@NullMarked
package uk.gov.sop.pay.offices;

import org.jspecify.annotations.NullMarked;
