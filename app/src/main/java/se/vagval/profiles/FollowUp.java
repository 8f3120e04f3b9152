package se.vagval.profiles;

import se.vagval.kernel.Term;

/// What is looked at when the person supports themselves.
///
/// @param months after the result
/// @param movesMoney whether a payment waits for it
@Term(sv = "uppföljning")
public record FollowUp(int months, boolean movesMoney) {}
