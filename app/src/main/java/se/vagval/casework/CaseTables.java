package se.vagval.casework;

import java.util.List;

/// Tables of a module in which most cases have nothing. A case's overview asks once in which of all
/// of them it has something, so that the others need not be asked each by itself. Modules implement
/// it as beans; what reads such a table then asks [NothingThere] first.
public interface CaseTables {

  /// With their schema, as in `plan.draft`: each has a column `case_id` and an index for it.
  List<String> names();
}
