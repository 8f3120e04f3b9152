package se.vagval.access.model;

import se.vagval.access.AccountId;

/// An account that a role can be given to.
///
/// @param isMachine whether it is another system
public record StaffAccount(AccountId id, String name, boolean isMachine) {}
