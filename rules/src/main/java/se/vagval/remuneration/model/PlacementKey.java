package se.vagval.remuneration.model;

/// Names a placement within a statement. Any text; unique among one person's placements.
public record PlacementKey(String value) {

  @Override
  public String toString() {
    return value;
  }
}
