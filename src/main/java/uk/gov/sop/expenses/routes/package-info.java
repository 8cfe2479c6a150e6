/** Journeys that people make again and again, ready to be put into a claim. */
@NullMarked
package uk.gov.sop.expenses.routes;

import org.jspecify.annotations.NullMarked;
