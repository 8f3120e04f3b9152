package se.vagval.web.components;

import java.time.LocalDate;

/// A stop of a path, or the mark for today between two of them.
public sealed interface Waypoint {

  /// @param when what is said below the name, such as "Klart 3 februari"; it also tells the state
  /// @param note one line more; empty for none
  record At(String name, State state, String when, String note) implements Waypoint {}

  record Today(LocalDate day) implements Waypoint {}

  /// `WAITING` waits for the reader; `TODAY` is a stop that is just today.
  enum State {
    DONE("done"),
    TODAY("today"),
    WAITING("waiting"),
    AHEAD("ahead");

    private final String look;

    State(String look) {
      this.look = look;
    }

    public String look() {
      return look;
    }

    public boolean isHere() {
      return this == TODAY || this == WAITING;
    }
  }

  static Waypoint done(String name, String when) {
    return new At(name, State.DONE, when, "");
  }

  static Waypoint waiting(String name, String when, String note) {
    return new At(name, State.WAITING, when, note);
  }

  static Waypoint ahead(String name, String when) {
    return new At(name, State.AHEAD, when, "");
  }
}
