package se.vagval.plan.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.vagval.plan.model.CalendarEntry;
import se.vagval.web.Text;

/// Entries as iCalendar (RFC 5545), by Swedish clocks.
final class Ical {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final int MINUTES_OF_DAY = 24 * 60;

  private Ical() {}

  static String of(List<CalendarEntry> entries, Text text) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Kalender//SV"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(swedishTime());
    entries.forEach(entry -> calendar.add(event(entry, text)));
    try (var written = new StringWriter()) {
      new CalendarOutputter(false).output(calendar, written);
      return written.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static VTimeZone swedishTime() {
    var zone =
        (VTimeZone)
            TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(SWEDEN.getId())
                .getVTimeZone()
                .copy();
    // The registry follows links between zones, and calls this one by another city's name.
    zone.removeAll("X-LIC-LOCATION");
    zone.replace(new TzId(SWEDEN.getId()));
    return zone;
  }

  private static VEvent event(CalendarEntry entry, Text text) {
    var title = text.of("plan.calendar.kind", entry.kind());
    var start = entry.start();
    var until = entry.until();
    var event =
        start == null || until == null
            ? new VEvent(entry.day(), title)
            : new VEvent(at(entry, start), at(entry, until), title);
    event.add(new Uid(entry.uid()));
    return event;
  }

  private static ZonedDateTime at(CalendarEntry entry, int minute) {
    return minute == MINUTES_OF_DAY
        ? entry.day().plusDays(1).atStartOfDay(SWEDEN)
        : entry.day().atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(SWEDEN);
  }
}
