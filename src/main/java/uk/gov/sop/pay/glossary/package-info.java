/** What the words of a payslip mean, as data, in English and Welsh; it knows no other room of pay. */
@NullMarked
package uk.gov.sop.pay.glossary;

import org.jspecify.annotations.NullMarked;
