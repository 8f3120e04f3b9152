package se.vagval.assistance.importing;

import java.util.List;
import se.vagval.assistance.RestsOnAssistance;
import se.vagval.assistance.model.Import;

/// What stands in the way of undoing an import; nothing when all of it is empty.
///
/// @param later imports after this one, the newest first
public record Hindered(
    Import file, List<Import> later, List<RestsOnAssistance.Decision> decisions) {

  public boolean isFree() {
    return later.isEmpty() && decisions.isEmpty() && isImported();
  }

  public boolean isImported() {
    return file.state() == Import.State.IMPORTED;
  }
}
