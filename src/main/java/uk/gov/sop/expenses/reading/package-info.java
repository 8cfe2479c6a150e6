/** Reading a receipt: what is printed on its picture, suggested to the person who claims. */
@NullMarked
package uk.gov.sop.expenses.reading;

import org.jspecify.annotations.NullMarked;
