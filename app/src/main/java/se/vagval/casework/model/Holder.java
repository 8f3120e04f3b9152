package se.vagval.casework.model;

import se.vagval.access.AccountId;

/// A member of staff who holds cases, or may be given some.
///
/// @param isCaseworkerHere whether they are a caseworker of the unit on the day asked for
public record Holder(AccountId account, String name, boolean isCaseworkerHere) {}
