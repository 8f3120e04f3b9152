package se.vagval.access.model;

/// Somebody who is to have an account.
///
/// @param subject what the sign-in provider calls them, or the id of a system's client
/// @param isMachine whether it is another system
public record NewStaff(String name, String subject, boolean isMachine) {}
