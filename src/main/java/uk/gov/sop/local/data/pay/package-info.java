/** Made-up payslips whose figures follow from one another, as a payroll would work them out. */
@NullMarked
package uk.gov.sop.local.data.pay;

import org.jspecify.annotations.NullMarked;
