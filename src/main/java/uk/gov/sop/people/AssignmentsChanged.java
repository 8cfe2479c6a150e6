package uk.gov.sop.people;

/**
 * Assignments have just been put in place: fired in the same transaction, in which the temporary table
 * {@code changed_assignment} says which came ({@code arrives}) and which went, by staff number.
 */
public record AssignmentsChanged() {}
