package se.vagval.audit;

import java.util.Map;
import java.util.UUID;

/// Tells the names of places that roles are held for: units, providers. The modules that keep them
/// implement it.
public interface PlaceNames {

  Map<UUID, String> all();
}
