/** PostgreSQL, Keycloak and demo data for a machine that has none; left out of the production package. */
@NullMarked
package uk.gov.sop.local;

import org.jspecify.annotations.NullMarked;
