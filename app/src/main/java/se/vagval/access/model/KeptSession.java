package se.vagval.access.model;

import java.time.Instant;
import java.util.UUID;

/// A session as its owner sees it.
///
/// @param key tells sessions apart; nobody can act with it
/// @param browser empty when not known
public record KeptSession(
    UUID key, boolean isThis, Instant began, Instant lastUsed, String browser, String address) {}
