package se.vagval.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of the path as it is drawn: a stop, or the mark for today between two stops.
///
/// @param stop null for the mark of today
/// @param state how the line is drawn, and which words are used
/// @param on the day that stands beside it; null when no day is known
public record PathLine(@Nullable Stop stop, Look state, @Nullable LocalDate on) {

  /// How a stop looks: the words of the style sheet.
  public enum Look {
    DONE,
    /// Where the person is today.
    TODAY,
    /// What comes next and has no day, or should have been reached already.
    WAITING,
    AHEAD;

    public String css() {
      return switch (this) {
        case DONE -> "done";
        case TODAY -> "today";
        case WAITING -> "waiting";
        case AHEAD -> "ahead";
      };
    }
  }

  public boolean isMark() {
    return stop == null;
  }

  /// Where the person is now.
  public boolean isCurrent() {
    return state == Look.TODAY || state == Look.WAITING;
  }

  /// The message key of the words before a known day.
  public String dated() {
    return switch (state) {
      case DONE -> "casework.path.reached";
      case TODAY, AHEAD -> "casework.path.expected";
      case WAITING -> "casework.path.overdue";
    };
  }

  /// The message key of the words where no day is known.
  public String undated() {
    return switch (state) {
      case DONE -> "casework.path.done";
      case TODAY, WAITING -> "casework.path.next";
      case AHEAD -> "casework.path.ahead";
    };
  }

  /// The day in the year that it is goes without saying; another year is written out.
  public boolean isThisYear(LocalDate today) {
    return on != null && on.getYear() == today.getYear();
  }

  /// The whole path with the mark for today, unless a stop itself is where the person is today.
  public static List<PathLine> of(Path path, LocalDate today) {
    var lines = new ArrayList<PathLine>();
    for (var step : path.steps()) {
      var look = look(step, today);
      if (step.state() == Path.State.NEXT && look == Look.AHEAD) {
        lines.add(new PathLine(null, Look.TODAY, today));
      }
      lines.add(new PathLine(step.stop(), look, step.on()));
    }
    return List.copyOf(lines);
  }

  /// The stops only, the one that the person is on the way to as the current one: for the small
  /// path of a list.
  public static List<PathLine> stops(Path path, LocalDate today) {
    return path.steps().stream()
        .map(step ->
            step.state() == Path.State.NEXT && look(step, today) == Look.AHEAD
                ? new PathLine(step.stop(), Look.TODAY, step.on())
                : new PathLine(step.stop(), look(step, today), step.on()))
        .toList();
  }

  private static Look look(Path.Step step, LocalDate today) {
    var on = step.on();
    return switch (step.state()) {
      case REACHED -> Look.DONE;
      case AHEAD -> Look.AHEAD;
      case NEXT -> {
        if (on == null || on.isBefore(today)) {
          yield Look.WAITING;
        }
        yield on.equals(today) ? Look.TODAY : Look.AHEAD;
      }
    };
  }
}
