package se.vagval.providers;

import se.vagval.kernel.Term;

/// A provider as everybody may see it.
///
/// @param inHouse whether it is the municipality's own production
@Term(sv = "anordnare")
public record Provider(ProviderId id, String name, boolean inHouse, String phone, String email) {}
