package se.vagval.outcomes.model;

import se.vagval.kernel.Term;

/// The proof of a result: a file with its own name and the type that its bytes tell.
@Term(sv = "underlag")
public record Evidence(String name, String type, byte[] file) {}
