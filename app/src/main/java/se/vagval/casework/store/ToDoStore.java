package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.ToDo;

/// How many open cases each thing is to be done about, by one statement for all of them. Only files
/// that the reader may open are counted.
@Repository
public class ToDoStore {

  private final JdbcClient database;

  ToDoStore(JdbcClient database) {
    this.database = database;
  }

  /// @param ownOnly only cases that the reader is responsible for
  public Map<ToDo, Integer> counts(
      Reader reader, boolean ownOnly, List<ToDo> toDos, LocalDate today) {
    if (toDos.isEmpty()) {
      return Map.of();
    }
    var counts =
        IntStream.range(0, toDos.size())
            .mapToObj(n -> "count(*) filter (where %s) as n%d".formatted(toDos.get(n).when(), n))
            .collect(Collectors.joining(",\n  "));
    return database
        .sql(
            """
            select %s
            from casework.case_file c
            where c.closed_on is null and %s %s
            """
                .formatted(
                    counts, reader.mayRead(), ownOnly ? "and c.responsible_id = :reader" : ""))
        .params(reader.values())
        .params(terms(toDos, today))
        .param("reader", reader.account().value())
        .param("today", today)
        .query((row, n) -> {
          var found = new LinkedHashMap<ToDo, Integer>();
          for (int i = 0; i < toDos.size(); i++) {
            found.put(toDos.get(i), row.getInt("n" + i));
          }
          return found;
        })
        .single();
  }

  private static Map<String, Integer> terms(List<ToDo> toDos, LocalDate today) {
    return toDos.stream()
        .flatMap(toDo -> toDo.terms().apply(today).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
