package se.vagval.casework.model;

/// What a list of cases is sorted by.
public enum ListOrder {
  NAME,
  NAME_BACKWARDS,
  NUMBER,
  NUMBER_BACKWARDS,
  OPENED,
  OPENED_BACKWARDS
}
