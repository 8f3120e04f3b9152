package se.vagval.casework.store;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.CaseTables;

/// Asks by one statement which tables hold nothing of a case.
@Repository
public class CaseTableStore {

  private final JdbcClient database;
  private final List<String> tables;
  private final String sql;

  CaseTableStore(JdbcClient database, List<CaseTables> tables) {
    this.database = database;
    this.tables = tables.stream().flatMap(some -> some.names().stream()).sorted().toList();
    this.sql =
        this.tables.stream()
            .map("exists (select from %s where case_id = :case)"::formatted)
            .collect(joining(", ", "select ", ""));
  }

  public Set<String> empty(CaseId caseId) {
    return database
        .sql(sql)
        .param("case", caseId.value())
        .query((row, n) -> {
          var empty = new HashSet<String>();
          for (int i = 0; i < tables.size(); i++) {
            if (!row.getBoolean(i + 1)) {
              empty.add(tables.get(i));
            }
          }
          return empty;
        })
        .single();
  }
}
