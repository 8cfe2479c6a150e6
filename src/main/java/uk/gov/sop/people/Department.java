package uk.gov.sop.people;

/**
 * A department on the platform.
 *
 * @param code 2 to 8 capital letters, for example {@code CO}
 * @param name as staff know it
 */
public record Department(String code, String name) {}
