package se.vagval.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Text;
import se.vagval.web.components.Waypoint;

/// Turns a [Path] into what is drawn, with words for each stop.
///
/// @param own true for the participant's own eyes: then it is the choice that waits for the reader,
///   else the mapping and the decision
public record PathWords(Text text, LocalDate today, boolean own) {

  private static final Set<Stop> STAFF_ACTS = Set.of(Stop.MAPPING, Stop.DECISION);

  /// All stops, and the mark for today where the person is on the way between two of them.
  public List<Waypoint> of(Path path) {
    var waypoints = new ArrayList<Waypoint>();
    for (var step : path.steps()) {
      if (step.state() == Path.State.NEXT && isLater(step.on())) {
        waypoints.add(new Waypoint.Today(today));
      }
      waypoints.add(waypoint(step));
    }
    return List.copyOf(waypoints);
  }

  /// The stops only, the next one as where the person is: for the small path of a list.
  public List<Waypoint> small(Path path) {
    return path.steps().stream()
        .<Waypoint>map(
            step -> step.state() == Path.State.NEXT ? at(step, here(step.stop())) : waypoint(step))
        .toList();
  }

  private Waypoint waypoint(Path.Step step) {
    return switch (step.state()) {
      case REACHED, PASSED_BY -> at(step, Waypoint.State.DONE);
      case AHEAD -> at(step, Waypoint.State.AHEAD);
      case NEXT -> at(step, isLater(step.on()) ? Waypoint.State.AHEAD : here(step.stop()));
    };
  }

  private Waypoint at(Path.Step step, Waypoint.State look) {
    return new Waypoint.At(text.of("casework.stop", step.stop()), look, when(step), "");
  }

  private Waypoint.State here(Stop stop) {
    var waits = own ? stop == Stop.CHOICE : STAFF_ACTS.contains(stop);
    return waits ? Waypoint.State.WAITING : Waypoint.State.TODAY;
  }

  private String when(Path.Step step) {
    var on = step.on();
    return switch (step.state()) {
      case REACHED -> said("casework.path.reached", step.stop(), on);
      case PASSED_BY -> text.t("casework.path.passed-by");
      case NEXT -> on == null ? text.t("casework.path.next") : expected(step.stop(), on);
      case AHEAD ->
          on == null ? text.of("casework.path.ahead", step.stop()) : expected(step.stop(), on);
    };
  }

  private String expected(Stop stop, LocalDate on) {
    var key = on.isBefore(today) ? "casework.path.overdue" : "casework.path.expected";
    return said(key, stop, on);
  }

  private String said(String key, Stop stop, @Nullable LocalDate on) {
    return on == null
        ? text.t("casework.path.done")
        : text.t(key + "." + stop.name(), day(on)).strip();
  }

  /// This year goes without saying.
  private String day(LocalDate on) {
    return on.getYear() == today.getYear() ? text.dayAndMonth(on) : text.date(on);
  }

  private boolean isLater(@Nullable LocalDate on) {
    return on != null && on.isAfter(today);
  }
}
