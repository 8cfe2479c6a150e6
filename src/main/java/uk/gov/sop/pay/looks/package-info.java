/** Payroll officers who look into somebody's pay, and the person who reads who has. */
@NullMarked
package uk.gov.sop.pay.looks;

import org.jspecify.annotations.NullMarked;
