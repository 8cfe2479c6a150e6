-- What is asked for instead may be on dates that what stands is not.
create index absence_with_proposal on absence (person_id) where proposed is not null;
