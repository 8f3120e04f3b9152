package se.vagval.casework.model;

import se.vagval.casework.UnitId;

/// A unit with the name that people call it by.
public record Unit(UnitId id, String name) {}
