package uk.gov.sop.holidays.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {}
