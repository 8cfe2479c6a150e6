/** What the words on a receipt mean: pure, from words with their places to merchant, date, total, currency and VAT. */
@NullMarked
package uk.gov.sop.expenses.reading.print;

import org.jspecify.annotations.NullMarked;
