package se.vagval.access;

import java.util.UUID;

/// An id of something that rights are asked about. Modules implement it on their id records.
public interface Target {

  UUID value();
}
