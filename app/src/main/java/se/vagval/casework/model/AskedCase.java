package se.vagval.casework.model;

import se.vagval.casework.CaseId;

/// A case about which something is asked, by its number alone.
public record AskedCase(CaseId id, String number) {}
