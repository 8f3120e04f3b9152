package se.vagval.casework.model;

/// Who decides in a case, and the unit it belongs to, by name.
///
/// @param title what the caseworker is called at work; empty when not said
public record CaseOffice(String responsible, String title, String unit) {}
